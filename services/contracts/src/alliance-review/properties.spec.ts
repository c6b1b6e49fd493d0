import { describe, expect, it } from '@jest/globals';
import type { Verb } from '@alliance/decider/aggregate';
import { fold, isRejection } from '@alliance/decider/decider';
import { THE_RHYTHM, type AllianceReviewFact } from '@alliance/facts/alliance-review';
import fc from 'fast-check';
import { agreeDecision } from './agree-decision.ts';
import { allianceReview } from './alliance-review.ts';
import { as, contract, decision, formed, view } from './alliance-review.specification.ts';
import { ask } from './ask.ts';
import { close } from './close.ts';
import type { AllianceReviews } from './decider.ts';
import { dropDecision } from './drop-decision.ts';
import { fallDue } from './fall-due.ts';
import { offerToClose } from './offer-to-close.ts';
import { proposeDecision } from './propose-decision.ts';
import { rewordDecision } from './reword-decision.ts';
import { seal } from './seal.ts';
import { takeBack } from './take-back.ts';

const idOf = (n: number) => `6b0f6f9e-0d8e-4a57-9f7e-${String(n).padStart(12, '0')}`;
const dayOf = (n: number) => new Date(Date.UTC(2026, 6, 1 + n * 11)).toISOString().slice(0, 10);
const others = { contract, alliance: formed };

const attempts = fc.array(
  fc.record({
    does: fc.constantFrom(
      'due',
      'ask',
      'seal',
      'seal',
      'seal',
      'takeBack',
      'propose',
      'reword',
      'agree',
      'agree',
      'drop',
      'offer',
      'offer',
      'close',
      'close',
    ),
    by: fc.constantFrom('tom', 'judith'),
    which: fc.nat({ max: 3 }),
  }),
  { maxLength: 60, size: 'max' },
);

/** What the log holds after the two, and their rhythm, have attempted all this, days apart. */
const lived = attempts.map((all) => {
  const log: AllianceReviewFact[] = [];
  all.forEach(({ does, by, which }, n) => {
    const state: AllianceReviews = fold(allianceReview.decider, log);
    const reviewId = state.open?.reviewId ?? idOf(999);
    const of = { reviewId, decisionId: [...(state.open?.decisions.keys() ?? [])][which] ?? idOf(998) };
    const sent = <Body extends object, Reason extends string>(
      verb: Verb<Body, AllianceReviews, AllianceReviewFact, Reason>,
      body: Body,
      who: string = by,
    ) => verb.decide(as(who, body, { newId: idOf(n), today: dayOf(n) }), state, others);
    const decided = {
      due: () => sent(fallDue, { sessions: [] }, THE_RHYTHM),
      ask: () => sent(ask, {}),
      seal: () => sent(seal, { ...view, reviewId }),
      takeBack: () => sent(takeBack, { reviewId }),
      propose: () => sent(proposeDecision, { ...decision, reviewId }),
      reword: () => sent(rewordDecision, { ...of, text: 'Otherwise.' }),
      agree: () => sent(agreeDecision, of),
      drop: () => sent(dropDecision, of),
      offer: () => sent(offerToClose, { reviewId, clausesAffirmed: ['ending'] }),
      close: () => sent(close, { reviewId }),
    }[does]();
    if (!isRejection(decided)) log.push(...decided);
  });
  return log;
});

/** Told from the log alone: per review, what was said of it, in order. */
const byReview = (log: readonly AllianceReviewFact[]) => [
  ...Map.groupBy(log, ({ data }) => data.reviewId).values(),
];
const liveViews = (facts: readonly AllianceReviewFact[]) =>
  ['tom', 'judith'].filter((by) => {
    const own = facts.filter(({ data }) => data.by === by);
    const count = (type: string) => own.filter((fact) => fact.type === type).length;
    return count('AllianceViewSealed') > count('AllianceViewTakenBack');
  });
const has = (facts: readonly AllianceReviewFact[], type: AllianceReviewFact['type']) =>
  facts.some((fact) => fact.type === type);

describe('whatever two attempt in reviews of how they work', () => {
  it('their views are open exactly when both have one that counts', () => {
    let opened = 0;
    fc.assert(
      fc.property(lived, (log) => {
        for (const facts of byReview(log)) {
          expect(has(facts, 'AllianceViewsOpened')).toBe(liveViews(facts).length === 2);
          opened += has(facts, 'AllianceViewsOpened') ? 1 : 0;
        }
      }),
    );
    expect(opened).toBeGreaterThan(0);
  });
  it('nothing is decided before that, nor agreed by whoever worded it last', () => {
    fc.assert(
      fc.property(lived, (log) => {
        for (const facts of byReview(log))
          facts.forEach(({ type, data }, place) => {
            const before = facts.slice(0, place);
            if (type.startsWith('AllianceDecision')) expect(has(before, 'AllianceViewsOpened')).toBe(true);
            if (type !== 'AllianceDecisionAgreed' || !('decisionId' in data)) return;
            const worded = before.findLast(
              (each) =>
                'decisionId' in each.data &&
                each.data.decisionId === data.decisionId &&
                /Proposed|Reworded/.test(each.type),
            );
            expect(worded?.data.by).not.toBe(data.by);
          });
      }),
    );
  });
  it('what is closed is closed by both, with nothing waiting, and is the end of it', () => {
    let closed = 0;
    fc.assert(
      fc.property(lived, (log) => {
        for (const facts of byReview(log)) {
          if (!has(facts, 'AllianceReviewCompleted')) continue;
          closed += 1;
          const last = facts.at(-1);
          expect(last?.type).toBe('AllianceReviewCompleted');
          if (last?.type !== 'AllianceReviewCompleted') continue;
          expect(last.data.byBoth.toSorted()).toEqual(['judith', 'tom']);
          const before = facts.slice(0, -1);
          for (const decisionId of last.data.decisions) {
            const said = before.filter(
              (each) => 'decisionId' in each.data && each.data.decisionId === decisionId,
            );
            expect(said.at(-1)?.type).toBe('AllianceDecisionAgreed');
          }
        }
      }),
    );
    expect(closed).toBeGreaterThan(0);
  });
  it('one is under way at a time, and falls due once', () => {
    fc.assert(
      fc.property(lived, (log) => {
        let underWay = 0;
        const days: string[] = [];
        for (const { type, data } of log) {
          if (type === 'AllianceReviewDue') days.push(data.dueOn);
          if (type === 'AllianceReviewDue' || type === 'AllianceReviewAsked') underWay += 1;
          if (type === 'AllianceReviewCompleted') underWay -= 1;
          expect(underWay).toBeLessThanOrEqual(1);
        }
        expect(new Set(days).size).toBe(days.length);
        expect(days).toEqual(days.toSorted());
      }),
    );
  });
  it('what a decision knows of the past holds nothing that was written', () => {
    fc.assert(
      fc.property(lived, (log) => {
        const known = JSON.stringify(fold(allianceReview.decider, log), (_key, value: unknown) =>
          value instanceof Map ? [...value] : value,
        );
        expect(known).not.toMatch(/ten minutes|Disagreeing|tired|Ninety|ninety|Otherwise/);
      }),
    );
  });
  it('a past of which parts were erased for good still folds', () => {
    fc.assert(
      fc.property(lived, fc.infiniteStream(fc.boolean()), (log, kept) => {
        const remaining = log.filter(() => kept.next().value);
        expect(() => fold(allianceReview.decider, remaining)).not.toThrow();
      }),
    );
  });
});
