import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Alliance } from '@alliance/insights/pulse/document/alliance';
import type { Goals } from '@alliance/insights/goal/document/goals';
import { openSampleOverHttp, type SampleOverHttp } from './over-http.ts';

/** The figures of the brief, as the loaded sample answers them over HTTP. */
let sample: SampleOverHttp;
beforeAll(async () => {
  sample = await openSampleOverHttp();
}, 120_000);
afterAll(() => sample.stop());

const alliance = (coach: string, asOf?: string) => sample.read<Alliance>(coach, 'alliance', asOf);
const goals = (coach: string, asOf?: string, by?: string) => sample.read<Goals>(coach, 'goals', asOf, by);
const tOf = ({ attainment }: Goals, rater: 'coach' | 'supervisor') =>
  attainment[rater].map(({ session, t }) => [session, t]);

describe('how far Amara’s goals have come', () => {
  const [WEIGHTS, SESSIONS] = [
    [3, 2, 1],
    [1, 7, 13],
  ];
  it.each([
    ['coach', [34.58, 54.41, 61.02]],
    ['supervisor', [36.78, 56.61, 67.63]],
  ] as const)('as the %s sees it', async (rater, figures) => {
    const rated = figures.map((t, index) => [SESSIONS[index], t]);
    expect(tOf(await goals('Amara'), rater)).toEqual(rated);
    expect(tOf(await goals('Amara', undefined, 'Judith'), rater)).toEqual(rated);
    for (const [index, day] of ['2025-02-21', '2026-02-13', '2026-07-02'].entries())
      expect(tOf(await goals('Amara', day), rater)).toEqual(rated.slice(0, index + 1));
  });
  it('each goal at its own pace', async () => {
    const { goals: all } = await goals('Amara');
    expect(all.map(({ weight }) => weight)).toEqual(WEIGHTS);
    expect(all.map(({ velocity }) => [velocity.coach?.course, velocity.supervisor?.course])).toEqual([
      ['advancing', 'advancing'],
      ['holding', 'advancing'],
      ['holding', 'holding'],
    ]);
    expect(all[0]?.velocity.coach).toMatchObject({ levelsPer90Days: 0.55, ratings: 3, days: 490 });
  });
});

describe('the distance between Tom and Judith', () => {
  it.each([
    [6, '46455355', '86877867', 2.5, -2.5, -0.86],
    [12, '78776787', '78786877', 0.375, -0.125, 0.55],
  ])('after session %i', async (number, tom, judith, size, direction, shape) => {
    const { pulses } = await alliance('Tom');
    const pulse = pulses.find(({ session }) => session === number);
    const { coach, supervisor } = pulse?.answers ?? {};
    expect([coach?.alliance.join(''), supervisor?.alliance.join('')]).toEqual([tom, judith]);
    expect(pulse?.gap).toMatchObject({ size, direction });
    expect(pulse?.gap.shape).toBeCloseTo(shape, 2);
  });
  it('is nowhere before both had answered', async () => {
    const { pulses } = await alliance('Tom', '2026-06-18');
    expect(pulses.map(({ session }) => session)).not.toContain(12);
    expect((await sample.read<Alliance>('Tom', 'alliance', '2026-06-18', 'Judith')).open).toMatchObject([
      { session: 12, sealedBy: ['coach'] },
    ]);
  });
});

describe('the coach’s say', () => {
  it.each([
    ['Amara', [1, 4, 9, 13], '545455 555455 778777 778787', 4.75, 7.25, 2.5, 'improved'],
    ['Tom', [2, 6, 10, 12], '645565 655565 656565 665565', 5.25, 5.5, 0.25, 'no-reliable-change'],
    ['Priya', [1, 3, 6, 8], '767677 766676 555565 555556', 6.5, 5.17, -1.33, 'declined'],
  ])('of %s', async (coach, sessions, answers, from, to, change, verdict) => {
    const { pulses, agency } = await alliance(coach);
    const { coach: course } = agency;
    expect(pulses.map((pulse) => pulse.answers.coach.agency?.join('')).join(' ')).toBe(answers);
    expect(course?.points.map(({ session }) => session)).toEqual(sessions);
    expect(course?.change).toMatchObject({ verdict, pulsesOnEachSide: 2, pulses: 4, provisional: true });
    expect(course?.change?.from).toBeCloseTo(from, 2);
    expect(course?.change?.to).toBeCloseTo(to, 2);
    expect(course?.change?.change).toBeCloseTo(change, 2);
    expect(course?.change?.criterion).toBeCloseTo(1.05, 2);
  });
});
