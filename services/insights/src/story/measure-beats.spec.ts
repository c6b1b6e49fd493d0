import { describe, expect, it } from '@jest/globals';
import { goalReleased } from '@alliance/facts/goal';
import { on, type DatedFact } from '../specification/pair-history.ts';
import {
  AMARA,
  answer,
  begins,
  goal,
  JUDITH,
  meet,
  openPulse,
  rate,
  revealPulse,
  seenBy,
  setGoal,
} from '../specification/people.ts';
import { closeReview, lookBackTogether } from '../specification/reviewing-together.ts';
import type { Beat } from './beat.ts';
import { storyOf } from './story.ts';

const began = begins('2025-01-08');
const beats = (told: readonly DatedFact[], viewer = AMARA, asOf?: string) =>
  storyOf(seenBy(viewer, [...began, ...told], asOf)).beats;
const kinds = (told: readonly DatedFact[]) => beats(told).map(({ kind }) => kind);
const beat = (kind: Beat['kind'], told: readonly DatedFact[]) =>
  beats(told).find((each) => each.kind === kind);
const met = [...meet(1, '2025-02-19'), ...meet(2, '2025-04-16'), ...meet(3, '2025-06-18')];
const pulsed = (number: number, day: string, coach: number, supervisor: number): readonly DatedFact[] => [
  ...openPulse(number, number, day),
  ...answer(AMARA, number, day, { alliance: Array(8).fill(coach), agency: Array(6).fill(coach) }),
  ...answer(JUDITH, number, day, { alliance: Array(8).fill(supervisor) }),
  ...revealPulse(number, day),
];

describe('where the two stand', () => {
  const rated = [
    ...met,
    ...setGoal(1, 'To wait', '2025-02-19'),
    ...rate(AMARA, 1, -1, 1, '2025-02-19'),
    ...rate(AMARA, 1, 1, 3, '2025-06-18'),
  ];
  it('is what each says of a goal in the words of its levels, the weightiest first', () => {
    const two = [
      ...rated,
      ...setGoal(2, 'To ask', '2025-02-19', { weight: 4 }),
      ...rate(JUDITH, 2, 0, 3, '2025-06-18'),
    ];
    const goals = beat('goals', two);
    expect(goals?.params).toEqual({
      alive: 2,
      seen: [
        {
          goalId: goal(2),
          text: 'To ask',
          coach: undefined,
          supervisor: { session: 3, words: 'as hoped' },
        },
        {
          goalId: goal(1),
          text: 'To wait',
          coach: { session: 3, words: 'more' },
          supervisor: undefined,
        },
      ],
    });
    expect(goals?.sessions).toEqual([1, 3]);
  });
  it('is a goal laid down with what it taught', () => {
    const released = on('2025-07-01', goalReleased({ by: AMARA, goalId: goal(1), learning: 'Enough.' }));
    expect(beat('goal-closed', [...rated, ...released])).toMatchObject({
      params: { text: 'To wait', how: 'released' },
      evidence: [{ level: -1 }, { level: 1 }, { of: 'goal-learning', text: 'Enough.', by: 'coach' }],
    });
  });
  it('is the widest distance and the latest', () => {
    const told = [...met, ...pulsed(1, '2025-02-19', 4, 8), ...pulsed(2, '2025-04-16', 7, 8)];
    expect(beat('distance', told)?.params).toEqual({
      widest: { session: 1, size: 4, direction: -4 },
      latest: { session: 2, size: 1, direction: -1 },
    });
    expect(kinds(told)).not.toContain('agency');
  });
  it('is the coach’s say, from three pulses on that we looked back at', () => {
    const two = [...met, ...pulsed(1, '2025-02-19', 4, 8), ...pulsed(2, '2025-04-16', 7, 8)];
    const looked = lookBackTogether(1, '2025-06-17');
    const third = pulsed(3, '2025-06-18', 8, 8);
    expect(kinds([...two, ...third])).not.toContain('agency');
    expect(beat('agency', [...two, ...looked, ...third])?.params).toEqual({
      verdict: 'improved',
      change: 4,
      criterion: 1.49,
    });
    const closedBefore = [...two, ...looked, ...closeReview([AMARA, JUDITH], 1, '2025-06-17', []), ...third];
    expect(kinds(closedBefore)).not.toContain('agency');
  });
});
