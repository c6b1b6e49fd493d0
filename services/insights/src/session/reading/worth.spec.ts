import { describe, expect, it } from '@jest/globals';
import { allianceOf } from '../../pulse/document/alliance.ts';
import type { DatedFact } from '../../specification/pair-history.ts';
import { AMARA, begins, JUDITH, meet, reveal, review, seenBy } from '../../specification/people.ts';
import { recordInError } from '../../specification/putting-right.ts';

const dayOf = (number: number): string => `2025-${String(number).padStart(2, '0')}-10`;
/** A session of which both have written; the supervisor's is worth 7 each time. */
const reviewed = (number: number, worth: number): readonly DatedFact[] => [
  ...meet(number, dayOf(number)),
  ...review(AMARA, number, dayOf(number), { value: worth }),
  ...review(JUDITH, number, dayOf(number), { value: 7 }),
  ...reveal(JUDITH, number, dayOf(number)),
];
const told = [
  ...begins('2025-01-01'),
  ...[7, 6, 6, 5, 6, 5, 5, 4, 6, 8].flatMap((worth, i) => reviewed(i + 1, worth)),
];
const worth = (facts: readonly DatedFact[], asOf?: string, viewer = AMARA) =>
  allianceOf(seenBy(viewer, facts, asOf)).worth;

describe('what sessions were worth', () => {
  it('is told session by session, and about its median from ten on, to both alike', () => {
    const { points, runs } = worth(told);
    expect(points).toHaveLength(10);
    expect(points[3]).toEqual({ session: 4, on: '2025-04-10', coach: 5, supervisor: 7 });
    expect(runs.coach).toMatchObject({ median: 6, useful: 6, signal: false });
    expect(runs.supervisor).toMatchObject({ median: 7, useful: 0, crossings: [], falseAlarmRate: 0 });
    expect(worth(told, undefined, JUDITH)).toEqual({ points, runs });
  });
  it('is values alone below ten, as on an earlier day', () => {
    const earlier = worth(told, '2025-09-30');
    expect(earlier.points).toHaveLength(9);
    expect(earlier.runs).toEqual({ coach: undefined, supervisor: undefined });
  });
  it('is nothing of a review that is sealed, not even to its author', () => {
    const sealed = [...told, ...meet(11, '2025-11-10'), ...review(AMARA, 11, '2025-11-10', { value: 9 })];
    for (const viewer of [AMARA, JUDITH]) expect(worth(sealed, undefined, viewer)).toEqual(worth(told));
  });
  it('goes with a session that was recorded in error', () => {
    const { points, runs } = worth([...told, ...recordInError(10, '2025-10-20')]);
    expect(points).toHaveLength(9);
    expect(runs.coach).toBeUndefined();
  });
});
