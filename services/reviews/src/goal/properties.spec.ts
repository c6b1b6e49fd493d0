import { describe, expect, it } from '@jest/globals';
import type { Coming } from '@alliance/decider/aggregate';
import { fold, isRejection, type Decision } from '@alliance/decider/decider';
import type { GoalFact } from '@alliance/facts/goal';
import fc from 'fast-check';
import { achieve } from './achieve.ts';
import { articulate } from './articulate.ts';
import type { Goal } from './decider.ts';
import { goal } from './goal.ts';
import { rate } from './rate.ts';
import { release } from './release.ts';
import { revise } from './revise.ts';

const others = { session: { stage: 'held' }, themes: {} };
const sessionId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9b13';
const wording = {
  text: 'Wait before I help',
  owner: 'amara',
  weight: 3,
  anchors: ['a', 'b', 'c', 'd', 'e'] as [string, string, string, string, string],
  themeIds: [],
};
const coming = (by: string): Coming => ({
  by,
  at: '2026-06-26T08:00:00.000Z',
  zone: 'UTC',
  today: '2026-06-26',
  newId: '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9d01',
  nonce: 'n'.repeat(32),
  allianceId: 'a1',
  members: { coachId: 'amara', supervisorId: 'judith' },
});
type Move = (coming: Coming, state: Goal) => Decision<GoalFact, string>;
const moves: Record<string, Move> = {
  rate: (coming, state) => rate.decide({ ...coming, level: 1, sessionId }, state, others),
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
  it('a goal that was reached or laid down is left as it is', () => {
    let seen = 0;
    fc.assert(
      fc.property(lived, (log) => {
        const end = log.findIndex(({ type }) => type === 'GoalAchieved' || type === 'GoalReleased');
        if (end === -1) return;
        seen += 1;
        expect(end).toBe(log.length - 1);
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
