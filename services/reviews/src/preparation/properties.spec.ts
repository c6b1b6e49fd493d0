import { describe, expect, it } from '@jest/globals';
import type { Context } from '@alliance/decider/aggregate';
import { fold, isRejection, type Decision } from '@alliance/decider/decider';
import type { PreparationFact } from '@alliance/facts/preparation';
import fc from 'fast-check';
import { answerHardest } from './answer-hardest.ts';
import { complete } from './complete.ts';
import { correctCoachingSession } from './correct-coaching-session.ts';
import { decider, type Preparations } from './decider.ts';
import { reviewCoachingSession } from './review-coaching-session.ts';
import { start } from './start.ts';
import { takeBackCoachingSession } from './take-back-coaching-session.ts';
import { takeBackHardest } from './take-back-hardest.ts';
import { takeUp } from './take-up.ts';

const ids = ['1', '2', '3'].map((last) => `6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9c0${last}`);
const said = { clientAlias: 'D.', coachedOn: '2026-06-30', wentWell: 'I was quiet.', eyes: [] };

interface Attempt {
  readonly verb: string;
  readonly preparationId: string;
  readonly coachingId: string;
}
type Verb = (context: Context, attempt: Attempt, state: Preparations) => Decision<PreparationFact, string>;
const verbs: Readonly<Record<string, Verb>> = {
  // The id of what begins is always a new one.
  start: (context, { preparationId }, state) =>
    state[preparationId] ? [] : start.decide({ ...context, newId: preparationId }, state, {}),
  review: (context, { preparationId, coachingId }, state) =>
    state[preparationId]?.coachings.includes(coachingId)
      ? []
      : reviewCoachingSession.decide({ ...context, newId: coachingId, preparationId, ...said }, state, {}),
  correct: (context, attempt, state) =>
    correctCoachingSession.decide({ ...context, ...attempt, ...said }, state, {}),
  takeBack: (context, attempt, state) =>
    takeBackCoachingSession.decide({ ...context, ...attempt }, state, {}),
  answerHardest: (context, { preparationId }, state) =>
    answerHardest.decide({ ...context, preparationId, text: 'That I knew.' }, state, {}),
  takeBackHardest: (context, { preparationId }, state) =>
    takeBackHardest.decide({ ...context, preparationId }, state, {}),
  complete: (context, { preparationId }, state) => complete.decide({ ...context, preparationId }, state, {}),
  takeUp: (context, { preparationId }, state) => takeUp.decide({ ...context, preparationId }, state, {}),
};

/** What is there can be put right or taken out at any time. */
const AT_ANY_TIME: ReadonlySet<string> = new Set([
  'CoachingSessionCorrected',
  'CoachingSessionTakenBack',
  'HardestToBringTakenBack',
]);

const context = (by: string): Context => ({
  by,
  at: '2026-07-02T08:00:00.000Z',
  zone: 'UTC',
  today: '2026-07-02',
  newId: '',
  nonce: 'n'.repeat(32),
  scope: 'person/amara',
  people: {},
});
const attempts = fc.array(
  fc.record({
    verb: fc.constantFrom(...Object.keys(verbs)),
    preparationId: fc.constantFrom(...ids.slice(0, 2)),
    coachingId: fc.constantFrom(...ids),
  }),
  { maxLength: 30, size: 'max' },
);

const logOf = (attempted: readonly Attempt[], by = 'amara'): readonly PreparationFact[] => {
  const log: PreparationFact[] = [];
  for (const attempt of attempted) {
    const decision = verbs[attempt.verb]?.(context(by), attempt, fold(decider, log)) ?? [];
    if (!isRejection(decision)) log.push(...decision);
  }
  return log;
};

/** What stands in one preparation after all that, counted by going through everything. */
const standing = (log: readonly PreparationFact[], id: string) => {
  const own = log.filter(({ data }) => data.preparationId === id);
  const last = (...types: readonly string[]) => own.findLast(({ type }) => types.includes(type))?.type;
  const coachings = new Set<string>();
  for (const { type, data } of own)
    if (type === 'CoachingSessionReviewed') coachings.add(data.coachingId);
    else if (type === 'CoachingSessionTakenBack') coachings.delete(data.coachingId);
  return {
    stage:
      last('PreparationCompleted', 'PreparationTakenUp') === 'PreparationCompleted' ? 'completed' : 'open',
    coachings: [...coachings],
    hasHardest: last('HardestToBringAnswered', 'HardestToBringTakenBack') === 'HardestToBringAnswered',
  };
};

describe('whatever somebody attempts as they prepare', () => {
  it('what stands is what was said and not taken back', () => {
    let seen = 0;
    fc.assert(
      fc.property(attempts, (attempted) => {
        const log = logOf(attempted);
        for (const [id, state] of Object.entries(fold(decider, log))) {
          seen += state.coachings.length;
          expect(state).toMatchObject(standing(log, id));
        }
      }),
    );
    expect(seen).toBeGreaterThan(0);
  });
  it('nothing is added to what was completed until it is taken up again', () => {
    let seen = 0;
    fc.assert(
      fc.property(attempts, (attempted) => {
        const log = logOf(attempted);
        log.forEach(({ type, data: { preparationId } }, i) => {
          if (type !== 'PreparationCompleted') return;
          const next = log
            .slice(i + 1)
            .find(({ type: then, data }) => data.preparationId === preparationId && !AT_ANY_TIME.has(then));
          if (!next) return;
          seen += 1;
          expect(next.type).toBe('PreparationTakenUp');
        });
      }),
    );
    expect(seen).toBeGreaterThan(0);
  });
  it('nobody prepares in the scope of another', () => {
    fc.assert(fc.property(attempts, (attempted) => expect(logOf(attempted, 'judith')).toEqual([])));
  });
});
