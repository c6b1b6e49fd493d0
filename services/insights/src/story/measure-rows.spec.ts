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
  pulse,
  rate,
  revealPulse,
  seenBy,
  setGoal,
} from '../specification/people.ts';
import {
  agreeTo,
  closeReview,
  decide,
  fallsDue,
  lookBack,
  lookBackTogether,
  openViews,
  sealView,
  takeViewBack,
} from '../specification/reviewing-together.ts';
import { storyOf } from './story.ts';

const began = begins('2025-01-08');
const rows = (told: readonly DatedFact[], viewer = AMARA, asOf?: string) =>
  storyOf(seenBy(viewer, [...began, ...told], asOf)).rows;
const DAYS = ['2025-02-05', '2025-03-05', '2025-04-02', '2025-05-07', '2025-06-04', '2025-07-02'];
const LATER = ['2025-09-03', '2025-10-01', '2025-11-05'];
const sessions = [...DAYS, ...LATER].flatMap((day, index) => meet(index + 1, day));

describe('goals in our story', () => {
  const rated = [
    ...sessions,
    ...setGoal(1, 'To wait', '2025-02-05', { weight: 3 }),
    ...setGoal(2, 'To ask', '2025-02-05', { weight: 2 }),
    ...setGoal(3, 'To rest', '2025-02-05', { weight: 1 }),
    ...[-2, 0, -1].flatMap((level, index) => rate(AMARA, index + 1, level, 1, '2025-02-05')),
    ...[-1, -1, -1].flatMap((level, index) => rate(JUDITH, index + 1, level, 1, '2025-02-06')),
    ...[0, 1, 0].flatMap((level, index) => rate(AMARA, index + 1, level, 7, '2025-09-03')),
  ];
  const allThree = { goals: 3, joined: [], left: [] };
  it('have one T for each rater and each session in which they rated', () => {
    expect(rows(rated).goals).toEqual({
      alive: 3,
      laidDown: 0,
      achieved: 0,
      points: [
        { rater: 'coach', session: 1, on: '2025-02-05', t: 34.58, ...allThree },
        { rater: 'supervisor', session: 1, on: '2025-02-05', t: 36.78, ...allThree },
        { rater: 'coach', session: 7, on: '2025-09-03', t: 54.41, ...allThree },
      ],
    });
  });
  it('that are laid down count until the day on which they were', () => {
    const laidDown = on('2025-09-20', goalReleased({ by: AMARA, goalId: goal(3), learning: 'Enough.' }));
    const { goals } = rows([...rated, ...laidDown]);
    expect(goals).toMatchObject({ alive: 2, laidDown: 1 });
    expect(goals.points.slice(0, 3)).toEqual(rows(rated).goals.points);
    const left = [{ goalId: goal(3), text: 'To rest' }];
    expect(goals.points.slice(3)).toMatchObject([
      { rater: 'coach', on: '2025-09-20', t: 54.91, goals: 2, joined: [], left },
      { rater: 'supervisor', on: '2025-09-20', t: 37.73, goals: 2, joined: [], left },
    ]);
    expect(rows([...rated, ...laidDown], AMARA, '2025-09-19').goals.points).toHaveLength(3);
  });
});

describe('the coach’s say in our story', () => {
  const agency = [
    [5, 4, 5, 4, 5, 5],
    [5, 5, 5, 4, 5, 5],
    [7, 7, 8, 7, 7, 7],
    [7, 7, 8, 7, 8, 7],
  ];
  const answered = (number: number): readonly DatedFact[] => [
    ...openPulse(number, number, DAYS[number - 1] ?? ''),
    ...answer(AMARA, number, DAYS[number - 1] ?? '', {
      alliance: Array(8).fill(5),
      agency: agency[number - 1] ?? [],
    }),
    ...answer(JUDITH, number, DAYS[number - 1] ?? '', { alliance: Array(8).fill(6) }),
    ...revealPulse(number, DAYS[number - 1] ?? ''),
  ];
  it('is told pulse by pulse, and its change from pairs of pulses once there are four', () => {
    const { agency: row } = rows([
      ...sessions,
      ...[1, 2, 3, 4].flatMap(answered),
      ...lookBackTogether(1, '2025-12-01'),
    ]);
    expect(row?.pulses.map(({ session, mean }) => [session, mean])).toEqual([
      [1, 4.67],
      [2, 4.83],
      [3, 7.17],
      [4, 7.33],
    ]);
    expect(row?.change).toEqual({
      verdict: 'improved',
      from: 4.75,
      to: 7.25,
      change: 2.5,
      criterion: 1.05,
      pairsOfPulses: true,
    });
  });
  it('is told without a change until we look back at our alliance', () => {
    const { agency: row } = rows([...sessions, ...[1, 2, 3, 4].flatMap(answered)]);
    expect(row?.pulses.map(({ isLookedBackAt }) => isLookedBackAt)).toEqual([false, false, false, false]);
    expect(row?.change).toBeUndefined();
  });
  it('waits until both have answered, also for who answered first', () => {
    const half = [...sessions, ...answered(1), ...answered(2).slice(0, 2)];
    for (const viewer of [AMARA, JUDITH])
      expect(rows(half, viewer).agency?.pulses.map(({ pulseId }) => pulseId)).toEqual([pulse(1)]);
  });
});

describe('how we looked back in our story', () => {
  const due = fallsDue(1, '2025-03-01');
  const hers = sealView(AMARA, 1, '2025-03-02');
  const both = [...due, ...hers, ...sealView(JUDITH, 1, '2025-03-04'), ...openViews(JUDITH, 1, '2025-03-04')];
  const closed = [
    ...both,
    ...decide(AMARA, 1, 1, '2025-03-04'),
    ...agreeTo(JUDITH, 1, 1, '2025-03-04'),
    ...decide(AMARA, 1, 2, '2025-03-04'),
    ...closeReview([AMARA, JUDITH], 1, '2025-03-05', [], [1]),
  ];
  it('stands on the day on which it fell due until both views are open', () => {
    for (const viewer of [AMARA, JUDITH]) {
      expect(rows(due, viewer).lookedBack).toEqual([
        { reviewId: lookBack(1), on: '2025-03-01', state: 'none', decisions: 0 },
      ]);
      expect(rows([...due, ...hers], viewer).lookedBack).toEqual([
        { reviewId: lookBack(1), on: '2025-03-01', state: 'one-sealed', sealedBy: 'coach', decisions: 0 },
      ]);
    }
  });
  it('knows nothing of a view that was taken back', () => {
    const back = [...due, ...hers, ...takeViewBack(AMARA, 1, '2025-03-02')];
    expect(rows(back, JUDITH, '2025-03-02').lookedBack).toEqual(rows(due, JUDITH).lookedBack);
  });
  it('stands on the day on which both views opened from then on, with what both agreed to', () => {
    expect(rows(closed, JUDITH, '2025-03-03').lookedBack).toMatchObject([
      { on: '2025-03-01', state: 'one-sealed' },
    ]);
    expect(rows(both).lookedBack).toMatchObject([{ on: '2025-03-04', state: 'opened', decisions: 0 }]);
    expect(rows(closed).lookedBack).toEqual([
      { reviewId: lookBack(1), on: '2025-03-04', state: 'closed', decisions: 1 },
    ]);
  });
});
