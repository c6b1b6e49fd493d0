import { describe, expect, it } from '@jest/globals';
import type { Context } from '@alliance/decider/aggregate';
import { fold, isRejection, type Decision } from '@alliance/decider/decider';
import type { GoalFact } from '@alliance/facts/goal';
import fc from 'fast-check';
import { achieve } from './achieve.ts';
import { articulate, type Articulate } from './articulate.ts';
import { correctRating } from './correct-rating.ts';
import type { Goal } from './decider.ts';
import { goal } from './goal.ts';
import { rate } from './rate.ts';
import { release } from './release.ts';
import { retractRating } from './retract-rating.ts';
import { revise } from './revise.ts';
import { wordLevel } from './word-level.ts';

const others = { session: { stage: 'held' }, themes: {} };
const sessionId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9b13';
const wording = {
  text: 'Wait before I help',
  owner: 'amara',
  weight: 3,
  anchors: [null, null, 'as hoped', 'more', null] as Articulate['anchors'],
  themeIds: [],
};
const coming = (by: string): Context => ({
  by,
  at: '2026-06-26T08:00:00.000Z',
  zone: 'UTC',
  today: '2026-06-26',
  newId: '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9d01',
  nonce: 'n'.repeat(32),
  scope: 'alliance/a1',
  people: { coach: 'amara', supervisor: 'judith' },
});
type Move = (coming: Context, state: Goal) => Decision<GoalFact, string>;
const moves: Record<string, Move> = {
  rate: (coming, state) => rate.decide({ ...coming, level: 1, sessionId }, state, others),
  rateHigher: (coming, state) => rate.decide({ ...coming, level: 2, sessionId }, state, others),
  correctRating: (coming, state) => correctRating.decide({ ...coming, level: 2, sessionId }, state, others),
  retractRating: (coming, state) => retractRating.decide({ ...coming, sessionId }, state, others),
  wordLevel: (coming, state) => wordLevel.decide({ ...coming, level: 2, text: 'much more' }, state, others),
  revise: (coming, state) => revise.decide({ ...coming, text: 'Wait, and ask' }, state, others),
  achieve: (coming, state) => achieve.decide({ ...coming, learning: 'slower' }, state, others),
  release: (coming, state) => release.decide({ ...coming, learning: 'slower' }, state, others),
};
const doing = fc.constantFrom('rate', 'rate', 'revise', 'revise', ...Object.keys(moves));
const tried = fc.array(fc.tuple(doing, fc.constantFrom('amara', 'judith')), { maxLength: 20, size: 'max' });

/** What the log holds after two members have tried all this, on a goal that was put into words or on none. */
const lived = fc.tuple(fc.boolean(), tried).map(([begun, attempts]) => {
  const opening = articulate.decide({ ...coming('amara'), ...wording }, goal.decider.initial, others);
  const log: GoalFact[] = begun && !isRejection(opening) ? [...opening] : [];
  for (const [move, by] of attempts) {
    const decision = moves[move]?.(coming(by), fold(goal.decider, log)) ?? [];
    if (!isRejection(decision)) log.push(...decision);
  }
  return log;
});

describe('whatever two members try', () => {
  it('nothing is said of a goal that was never put into words', () => {
    fc.assert(fc.property(lived, (log) => expect(log[0]?.type ?? 'GoalArticulated').toBe('GoalArticulated')));
  });
  it('nobody corrects or takes out a rating that they had not given', () => {
    let seen = 0;
    fc.assert(
      fc.property(lived, (log) => {
        const given = new Set<string>();
        for (const { type, data } of log) {
          if (type === 'GoalRated') given.add(data.by);
          if (type !== 'GoalRatingCorrected' && type !== 'GoalRatingRetracted') continue;
          seen += 1;
          expect(given).toContain(data.by);
          if (type === 'GoalRatingRetracted') given.delete(data.by);
        }
      }),
    );
    expect(seen).toBeGreaterThan(0);
  });
  it('no level is rated that has no words', () => {
    fc.assert(
      fc.property(lived, (log) => {
        const worded = new Set([0, 1]);
        for (const { type, data } of log) {
          if (type === 'GoalLevelWorded') worded.add(data.level);
          if (type === 'GoalRated' || type === 'GoalRatingCorrected') expect(worded).toContain(data.level);
        }
      }),
    );
  });
  it('a goal that was reached or laid down is left as it is, but for ratings that are put right', () => {
    let seen = 0;
    fc.assert(
      fc.property(lived, (log) => {
        const end = log.findIndex(({ type }) => type === 'GoalAchieved' || type === 'GoalReleased');
        if (end === -1) return;
        seen += 1;
        const after = log.slice(end + 1).filter(({ type }) => !type.startsWith('GoalRating'));
        expect(after).toEqual([]);
      }),
    );
    expect(seen).toBeGreaterThan(0);
  });
  it('a past of which parts were erased for good still folds', () => {
    fc.assert(
      fc.property(lived, fc.infiniteStream(fc.boolean()), (log, kept) => {
        const remaining = log.filter(() => kept.next().value);
        expect(() => fold(goal.decider, remaining)).not.toThrow();
      }),
    );
  });
  it('the past folds the same in one go and in two', () => {
    fc.assert(
      fc.property(lived, fc.nat(), (log, cut) => {
        const at = cut % (log.length + 1);
        const before = fold(goal.decider, log.slice(0, at));
        expect(fold(goal.decider, log.slice(at), before)).toEqual(fold(goal.decider, log));
      }),
    );
  });
});
