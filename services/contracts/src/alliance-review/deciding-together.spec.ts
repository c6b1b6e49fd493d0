import { describe, expect, it } from '@jest/globals';
import { streamOf } from '@alliance/decider/aggregate';
import {
  allianceClosingOffered,
  allianceDecisionDropped,
  allianceDecisionProposed,
  allianceDecisionReworded,
  allianceReviewCompleted,
  MOST_DECISIONS,
} from '@alliance/facts/alliance-review';
import { agreeDecision } from './agree-decision.ts';
import { allianceReview } from './alliance-review.ts';
import {
  agreed,
  as,
  decision,
  decisionId,
  half,
  nothing,
  offered,
  open,
  proposed,
  reviewId,
  to,
} from './alliance-review.specification.ts';
import { close } from './close.ts';
import { dropDecision } from './drop-decision.ts';
import { offerToClose } from './offer-to-close.ts';
import { proposeDecision } from './propose-decision.ts';
import { rewordDecision } from './reword-decision.ts';

const its = { reviewId, decisionId };
const differently = { ...its, text: 'Every third is ninety minutes.', clauseId: 'session-format' as const };
const gone = { ...differently, clauseId: 'ethics-escalation' as const };
const waits = open.and(proposed);
const stands = waits.and(agreed);
const closing = { reviewId, clausesAffirmed: ['ending' as const] };
const closed = allianceReviewCompleted({
  by: 'judith',
  reviewId,
  on: '2026-07-01',
  byBoth: ['tom', 'judith'],
  decisions: [decisionId],
  clausesAffirmed: ['ending'],
});

describe('what we decide', () => {
  it('is proposed by either once both views are open, of a clause or of none', () => {
    const newId = { newId: decisionId };
    open.when(to(proposeDecision), as('judith', decision, newId)).thenFacts(proposed);
    open
      .when(to(proposeDecision), as('tom', { ...decision, clauseId: 'ending' as const }, newId))
      .thenFacts(allianceDecisionProposed({ by: 'tom', ...its, text: decision.text, clauseId: 'ending' }));
    half.when(to(proposeDecision), as('judith', decision)).thenRejected('views-are-sealed');
    nothing.when(to(proposeDecision), as('judith', decision)).thenRejected('no-such-alliance-review');
    open
      .when(to(proposeDecision), as('judith', { ...decision, clauseId: 'wants-of-each' as const }))
      .thenRejected('clause-not-in-force');
  });
  it('stands once the other has agreed', () => {
    waits.when(to(agreeDecision), as('tom', its)).thenFacts(agreed);
    waits.when(to(agreeDecision), as('judith', its)).thenRejected('own-offer');
    stands.when(to(agreeDecision), as('tom', its)).thenRejected('decision-stands');
    open.when(to(agreeDecision), as('tom', its)).thenRejected('no-such-decision');
    half.when(to(agreeDecision), as('tom', its)).thenRejected('views-are-sealed');
  });
  it('is said differently by either, and waits for the other then, also where it stood', () => {
    const reworded = allianceDecisionReworded({ by: 'tom', ...differently });
    for (const each of [waits, stands])
      each
        .when(to(rewordDecision), as('tom', differently))
        .thenFacts(reworded)
        .when(to(agreeDecision), as('judith', its))
        .thenTypes('AllianceDecisionAgreed');
    stands.and(reworded).when(to(agreeDecision), as('tom', its)).thenRejected('own-offer');
    waits.when(to(rewordDecision), as('tom', gone)).thenRejected('clause-not-in-force');
    open.when(to(rewordDecision), as('tom', differently)).thenRejected('no-such-decision');
  });
  it('is left out by either while it waits, and not once it stands', () => {
    for (const by of ['tom', 'judith'])
      waits.when(to(dropDecision), as(by, its)).thenFacts(allianceDecisionDropped({ by, ...its }));
    stands.when(to(dropDecision), as('tom', its)).thenRejected('decision-stands');
    open.when(to(dropDecision), as('tom', its)).thenRejected('no-such-decision');
  });
  it('is not without end', () => {
    const many = Array.from({ length: MOST_DECISIONS }, (_, index) =>
      allianceDecisionProposed({ by: 'tom', reviewId, decisionId: `d${index}`, text: 'So.' }),
    );
    open
      .and(...many)
      .when(to(proposeDecision), as('judith', decision))
      .thenRejected('enough-decisions');
  });
});

describe('closing', () => {
  it('is offered by one once all stands, with the clauses that it affirms, each once', () => {
    stands.when(to(offerToClose), as('tom', closing)).thenFacts(offered);
    open
      .when(
        to(offerToClose),
        as('tom', { reviewId, clausesAffirmed: ['ending' as const, 'ending' as const] }),
      )
      .thenFacts(allianceClosingOffered({ by: 'tom', ...closing }));
    waits.when(to(offerToClose), as('tom', closing)).thenRejected('decision-waits');
    half.when(to(offerToClose), as('tom', closing)).thenRejected('views-are-sealed');
    stands
      .when(to(offerToClose), as('tom', { reviewId, clausesAffirmed: ['wants-of-each' as const] }))
      .thenRejected('clause-not-in-force');
  });
  it('comes about when the other agrees', () => {
    const offer = stands.and(offered);
    offer.when(to(close), as('judith', { reviewId })).thenFacts(closed);
    offer.when(to(close), as('tom', { reviewId })).thenRejected('own-offer');
    stands.when(to(close), as('judith', { reviewId })).thenRejected('no-closing-offered');
    half.when(to(close), as('judith', { reviewId })).thenRejected('views-are-sealed');
    offer
      .when(to(close, { contract: { stage: 'none' } }), as('judith', { reviewId }))
      .thenRejected('clause-not-in-force');
  });
  it('is offered anew once something was decided differently', () => {
    stands
      .and(offered, allianceDecisionReworded({ by: 'judith', ...differently }))
      .when(to(close), as('judith', { reviewId }))
      .thenRejected('no-closing-offered');
  });
  it('is the end of it', () => {
    const over = stands.and(offered, closed);
    over.when(to(close), as('judith', { reviewId })).thenRejected('no-such-alliance-review');
    over.when(to(rewordDecision), as('judith', differently)).thenRejected('no-such-alliance-review');
  });
});

describe('the reviews of two', () => {
  it('share one stream, and are brought about by no route where the rhythm does', () => {
    expect(streamOf(allianceReview, 'alliance/a1')).toBe('alliance-review-a1');
    expect(allianceReview.except).toEqual(['fallDue']);
  });
});
