import { describe, expect, it } from '@jest/globals';
import type { Context } from '@alliance/decider/aggregate';
import { fold, isRejection, type Decision } from '@alliance/decider/decider';
import type { CompanionFact } from '@alliance/facts/companion';
import fc from 'fast-check';
import { answer } from './answer.ts';
import { around, as, ownSilence, theWindow } from './companion.specification.ts';
import { companion } from './companion.ts';
import { correctObservation } from './correct-observation.ts';
import { correct } from './correct.ts';
import type { Companion } from './decider.ts';
import { observe } from './observe.ts';
import { share } from './share.ts';
import { takeBack } from './take-back.ts';

type Move = (context: Context, state: Companion) => Decision<CompanionFact, string>;
const moves: Record<string, Move> = {
  correct: (context, state) => correct.decide({ ...context, ...ownSilence }, state, around),
  correctObservation: (context, state) =>
    correctObservation.decide({ ...context, ...theWindow }, state, around),
  answer: (context, state) => answer.decide({ ...context, text: 'So do I.' }, state, around),
  takeBack: (context, state) => takeBack.decide(context, state, around),
};
const attempted = fc.array(
  fc.tuple(fc.constantFrom(...Object.keys(moves)), fc.constantFrom('amara', 'judith')),
  { maxLength: 12, size: 'max' },
);

/** What the log holds after two have attempted all this, on something that one laid down, or on nothing. */
const lived = fc
  .tuple(fc.constantFrom('own', 'amara', 'judith', 'nothing'), attempted)
  .map(([begun, attempts]) => {
    const start = companion.decider.initial;
    const opening =
      begun === 'own'
        ? share.decide(as('judith', ownSilence), start, around)
        : observe.decide(as(begun, theWindow), start, around);
    const log: CompanionFact[] = begun === 'nothing' || isRejection(opening) ? [] : [...opening];
    for (const [move, by] of attempts) {
      const decision = moves[move]?.(as(by, {}), fold(companion.decider, log)) ?? [];
      if (!isRejection(decision)) log.push(...decision);
    }
    return log;
  });

const seeing = (seen: number) => expect(seen).toBeGreaterThan(0);

describe('whatever two members attempt', () => {
  it('nothing is said to what was never laid down, and nothing after it was taken back', () => {
    fc.assert(
      fc.property(lived, (log) => {
        if (log.length > 0) expect(['OwnLearningShared', 'ObservedInOther']).toContain(log[0]?.type);
        const back = log.findIndex(({ type }) => type === 'SharingTakenBack');
        if (back >= 0) expect(log).toHaveLength(back + 1);
      }),
    );
  });
  it('what was answered stays: the other’s words never stand beside nothing', () => {
    let seen = 0;
    fc.assert(
      fc.property(lived, (log) => {
        if (!log.some(({ type }) => type === 'SharingAnswered')) return;
        seen += 1;
        expect(log.map(({ type }) => type)).not.toContain('SharingTakenBack');
      }),
    );
    seeing(seen);
  });
  it('nobody puts right or takes back what the other said, and nobody answers themselves', () => {
    let seen = 0;
    fc.assert(
      fc.property(lived, (log) => {
        const [first, ...then] = log;
        for (const { type, data } of then) {
          seen += 1;
          expect(data.by === first?.data.by).toBe(type !== 'SharingAnswered');
        }
      }),
    );
    seeing(seen);
  });
  it('something of one’s own stays that, and an observation stays one', () => {
    let seen = 0;
    fc.assert(
      fc.property(lived, (log) => {
        for (const { type } of log.slice(1)) {
          if (type !== 'OwnLearningCorrected' && type !== 'ObservationCorrected') continue;
          seen += 1;
          expect(type === 'OwnLearningCorrected').toBe(log[0]?.type === 'OwnLearningShared');
        }
      }),
    );
    seeing(seen);
  });
  it('a past of which parts were erased for good still folds, in one go as in two', () => {
    fc.assert(
      fc.property(lived, fc.infiniteStream(fc.boolean()), fc.nat(), (log, left, cut) => {
        const remaining = log.filter(() => left.next().value);
        const at = cut % (remaining.length + 1);
        const before = fold(companion.decider, remaining.slice(0, at));
        expect(fold(companion.decider, remaining.slice(at), before)).toEqual(
          fold(companion.decider, remaining),
        );
      }),
    );
  });
});
