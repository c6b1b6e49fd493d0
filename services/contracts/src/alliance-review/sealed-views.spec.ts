import { describe, expect, it } from '@jest/globals';
import {
  allianceReviewAsked,
  allianceViewAddedTo,
  allianceViewSealed,
  allianceViewsOpened,
  allianceViewTakenBack,
} from '@alliance/facts/alliance-review';
import { add } from './add.ts';
import {
  as,
  due,
  half,
  nothing,
  open,
  reviewId,
  sealedBy,
  to,
  view,
} from './alliance-review.specification.ts';
import { ask } from './ask.ts';
import { seal, sealBody } from './seal.ts';
import { takeBack } from './take-back.ts';

const openedBy = (by: string) => allianceViewsOpened({ by, reviewId, on: '2026-07-01' });
const takenBackBy = (by: string) => allianceViewTakenBack({ by, reviewId });
const nobody = { people: {} };

describe('asking for a review of how we work', () => {
  it('is open to either, sooner than agreed', () => {
    for (const by of ['tom', 'judith'])
      nothing.when(to(ask), as(by, {})).thenFacts(allianceReviewAsked({ by, reviewId }));
  });
  it('is for one at a time', () => {
    for (const each of [due, half, open])
      each.when(to(ask), as('judith', {})).thenRejected('review-under-way');
  });
  it('is for the two, once they are two', () => {
    nothing.when(to(ask), as('a stranger', {})).thenRejected('not-found');
    nothing.when(to(ask), as('tom', {}, nobody)).thenRejected('alliance-not-formed');
  });
});

describe('a view of how we work', () => {
  it('stays sealed after the first', () => {
    due.when(to(seal), as('tom', view)).thenFacts(sealedBy('tom'));
  });
  it('opens with the other by the second, whoever came first', () => {
    half.when(to(seal), as('judith', view)).thenFacts(sealedBy('judith'), openedBy('judith'));
    due.and(sealedBy('judith')).when(to(seal), as('tom', view)).thenFacts(sealedBy('tom'), openedBy('tom'));
  });
  it('is sealed once by each, of the review that is under way', () => {
    half.when(to(seal), as('tom', view)).thenRejected('view-already-sealed');
    open.when(to(seal), as('tom', view)).thenRejected('views-are-open');
    nothing.when(to(seal), as('tom', view)).thenRejected('no-such-alliance-review');
    due
      .when(to(seal), as('tom', { ...view, reviewId: '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9e99' }))
      .thenRejected('no-such-alliance-review');
  });
  it('says at least one thing, and that alone is enough', () => {
    const empty = { reviewId, assumptions: [], stillTrue: [], wordOn: [] };
    due.when(to(seal), as('tom', empty)).thenRejected('nothing-said');
    for (const one of [
      { helps: 'That you wait.' },
      { avoids: 'Fees.' },
      { stillTrue: ['ending' as const] },
      { wordOn: view.wordOn },
      { assumptions: view.assumptions },
    ])
      due
        .when(to(seal), as('tom', { ...empty, ...one }))
        .thenFacts(allianceViewSealed({ by: 'tom', ...empty, ...one }));
  });
  it('names clauses in force, each once', () => {
    due
      .when(to(seal), as('tom', { ...view, stillTrue: ['session-format' as const] }))
      .thenRejected('said-twice');
    due
      .when(to(seal), as('tom', { ...view, stillTrue: ['ethics-escalation' as const] }))
      .thenRejected('clause-not-in-force');
    due.when(to(seal, { contract: { stage: 'none' } }), as('tom', view)).thenRejected('clause-not-in-force');
  });
  it('is not opened while it is not known who both are', () => {
    half.when(to(seal), as('judith', view, nobody)).thenRejected('alliance-not-formed');
  });
  it('is taken back by its author while it is sealed, and written again', () => {
    half
      .when(to(takeBack), as('tom', { reviewId }))
      .thenFacts(takenBackBy('tom'))
      .when(to(seal), as('tom', view))
      .thenFacts(sealedBy('tom'));
    half.and(takenBackBy('tom')).when(to(seal), as('judith', view)).thenFacts(sealedBy('judith'));
  });
  it('is not taken back by the other, nor once it is open', () => {
    half.when(to(takeBack), as('judith', { reviewId })).thenRejected('no-view-of-yours');
    open.when(to(takeBack), as('tom', { reviewId })).thenRejected('views-are-open');
    nothing.when(to(takeBack), as('tom', { reviewId })).thenRejected('no-such-alliance-review');
    expect(takeBack.afterTheEnd).toBe(true);
  });
  it('is only added to once it is open', () => {
    const more = { reviewId, text: 'And one thing more.' };
    open.when(to(add), as('tom', more)).thenFacts(allianceViewAddedTo({ by: 'tom', ...more }));
    half.when(to(add), as('tom', more)).thenRejected('views-are-sealed');
    nothing.when(to(add), as('tom', more)).thenRejected('no-such-alliance-review');
  });
  it('is read as what it is, and names no author', () => {
    expect(sealBody.parse(view)).toEqual(view);
    for (const wrong of [{ by: 'judith' }, { helps: ' ' }, { stillTrue: ['nothing'] }, { wordOn: [{}] }])
      expect(sealBody.safeParse({ ...view, ...wrong }).success).toBe(false);
  });
});
