import { describe, expect, it } from '@jest/globals';
import type { Context } from '@alliance/decider/aggregate';
import { fold, isRejection, type Decision } from '@alliance/decider/decider';
import type { SessionFact } from '@alliance/facts/session';
import fc from 'fast-check';
import type { Session } from './decider.ts';
import { addToReview } from './add-to-review.ts';
import { callOff } from './call-off.ts';
import { correct } from './correct.ts';
import { hold } from './hold.ts';
import { miss } from './miss.ts';
import { putBack } from './put-back.ts';
import { recordHeld } from './record-held.ts';
import { recordInError } from './record-in-error.ts';
import { reschedule } from './reschedule.ts';
import { rewriteReview } from './rewrite-review.ts';
import { session } from './session.ts';
import { submitReview } from './submit-review.ts';
import { takeBackReview } from './take-back-review.ts';

type Move = (coming: Context, state: Session) => Decision<SessionFact, string>;
const meeting = { minutes: 60, mode: 'video' } as const;
const startsAt = '2026-06-24T16:00:00Z';
const thoughts = { learning: 'slower', commitments: [], value: 8, recontractNeeded: false };

const moves: Record<string, Move> = {
  reschedule: (coming, state) => reschedule.decide({ ...coming, ...meeting, startsAt }, state, {}),
  hold: (coming, state) => hold.decide({ ...coming, ...meeting, heldAt: startsAt }, state, {}),
  miss: (coming, state) => miss.decide(coming, state, {}),
  submit: (coming, state) => submitReview.decide({ ...coming, ...thoughts }, state, {}),
  callOff: (coming, state) => callOff.decide(coming, state, {}),
  correct: (coming, state) =>
    correct.decide({ ...coming, heldAt: startsAt, minutes: 45, mode: 'phone' }, state, {}),
  recordInError: (coming, state) => recordInError.decide(coming, state, {}),
  putBack: (coming, state) => putBack.decide(coming, state, {}),
  rewrite: (coming, state) => rewriteReview.decide({ ...coming, ...thoughts }, state, {}),
  addTo: (coming, state) => addToReview.decide({ ...coming, text: 'slower still' }, state, {}),
  takeBack: (coming, state) => takeBackReview.decide(coming, state, {}),
};
const coming = (by: string): Context => ({
  by,
  at: '2026-06-26T08:00:00.000Z',
  zone: 'UTC',
  today: '2026-06-26',
  newId: '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9b13',
  nonce: 'n'.repeat(32),
  scope: 'alliance/a1',
  people: { coach: 'amara', supervisor: 'judith' },
});

const wish = fc.tuple(fc.constantFrom(...Object.keys(moves)), fc.constantFrom('amara', 'judith'));
const wishes = fc.array(
  fc.oneof(
    { weight: 1, arbitrary: wish },
    {
      weight: 2,
      arbitrary: fc.tuple(
        fc.constantFrom('submit', 'takeBack', 'putBack'),
        fc.constantFrom('amara', 'judith'),
      ),
    },
  ),
  { maxLength: 25, size: 'max' },
);

/** What the log holds after two members have tried all this, one after the other, on a session held or not. */
const lived = fc.tuple(fc.boolean(), wishes).map(([begun, tried]) => {
  const opening = recordHeld.decide(
    { ...coming('amara'), ...meeting, heldAt: startsAt },
    session.decider.initial,
    {},
  );
  const log: SessionFact[] = begun && !isRejection(opening) ? [...opening] : [];
  for (const [move, by] of tried) {
    const decision = moves[move]?.(coming(by), fold(session.decider, log)) ?? [];
    if (!isRejection(decision)) log.push(...decision);
  }
  return log;
});

/** Who has a live review, counted from the log alone: without the decider's own state. */
const liveReviews = (log: readonly SessionFact[]) =>
  ['amara', 'judith'].flatMap((by) => {
    const own = log.filter((fact) => fact.data.by === by);
    const submitted = own.filter((fact) => fact.type === 'SessionReviewSubmitted').length;
    const takenBack = own.filter((fact) => fact.type === 'SessionReviewTakenBack').length;
    return Array.from({ length: submitted - takenBack }, () => by);
  });
const isRevealed = (log: readonly SessionFact[]) =>
  log.some((fact) => fact.type === 'SessionReviewsRevealed');
const everyPrefix = (log: readonly SessionFact[]) =>
  Array.from({ length: log.length + 1 }, (_, length) => log.slice(0, length));

describe('whatever two members try', () => {
  it('their reviews are open exactly when both have one that counts', () => {
    let opened = 0;
    fc.assert(
      fc.property(lived, (log) => {
        expect(isRevealed(log)).toBe(liveReviews(log).length === 2);
        opened += isRevealed(log) ? 1 : 0;
      }),
    );
    expect(opened).toBeGreaterThan(0);
  });
  it('nothing is ever opened on one review, or on one that was taken back', () => {
    fc.assert(
      fc.property(lived, (log) => {
        for (const prefix of everyPrefix(log))
          if (isRevealed(prefix)) expect(liveReviews(prefix)).toEqual(['amara', 'judith']);
      }),
    );
  });
  it('nobody has two reviews that count, and nothing is revealed twice', () => {
    fc.assert(
      fc.property(lived, (log) => {
        for (const prefix of everyPrefix(log))
          expect(new Set(liveReviews(prefix)).size).toBe(liveReviews(prefix).length);
        expect(log.filter((fact) => fact.type === 'SessionReviewsRevealed').length).toBeLessThanOrEqual(1);
      }),
    );
  });
  it('what a decision knows of the past says nothing of what anyone wrote', () => {
    fc.assert(
      fc.property(lived, (log) => {
        expect(JSON.stringify(fold(session.decider, log))).not.toMatch(/slower|learning|value/);
      }),
    );
  });
  it('a past of which parts were erased for good still folds', () => {
    fc.assert(
      fc.property(lived, fc.infiniteStream(fc.boolean()), (log, kept) => {
        const remaining = log.filter(() => kept.next().value);
        expect(() => fold(session.decider, remaining)).not.toThrow();
      }),
    );
  });
  it('the past folds the same in one go and in two', () => {
    fc.assert(
      fc.property(lived, fc.nat(), (log, cut) => {
        const at = log.length === 0 ? 0 : cut % (log.length + 1);
        const before = fold(session.decider, log.slice(0, at));
        expect(fold(session.decider, log.slice(at), before)).toEqual(fold(session.decider, log));
      }),
    );
  });
});
