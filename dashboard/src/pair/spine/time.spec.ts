import type { Partnership } from '@alliance/api-client/generated/api';
import { describe, expect, it } from '@jest/globals';
import { courseOf } from './course.ts';
import { beginning, extent, monthTicks, numbered, timeScale } from './time.ts';

const HELD = [
  '2025-02-19',
  '2025-04-16',
  '2025-06-18',
  '2025-08-27',
  '2025-11-05',
  '2026-01-21',
  '2026-02-11',
];
const partnership: Partnership = {
  allianceId: 'a',
  viewer: { id: 'j', role: 'supervisor' },
  awaiting: [],
  practices: { on: [], reviews: 'sealed' },
  learned: [],
  today: '2026-07-02',
  asOf: '2026-07-02',
  began: '2025-01-08',
  members: { coach: { id: 'c', name: 'Amara Osei' }, supervisor: { id: 'j', name: 'Judith Lindqvist' } },
  formerly: [],
  sessions: HELD.map((on, i) => ({ id: String(i), number: i + 1, on, minutes: 75, mode: 'video' })),
  planned: { id: 'p', on: '2026-07-15' },
  days: HELD,
};

describe('the time axis', () => {
  it('covers whole months, from the first to that of the planned session', () => {
    expect(extent(partnership)).toEqual({ from: '2025-01-01', to: '2026-07-31' });
  });
  it('begins before the earliest session where that was held before the two said yes', () => {
    const earlier = [{ id: 'e', number: 1, on: '2023-03-05', minutes: 60, mode: 'phone' as const }];
    const told = { ...partnership, sessions: [...earlier, ...partnership.sessions] };
    expect(beginning(told)).toBe('2023-02-19');
    expect(beginning(partnership)).toBe('2025-01-08');
    expect(extent(told)).toEqual({ from: '2023-02-01', to: '2026-07-31' });
    expect(timeScale(told, 820).x('2023-03-05')).toBeGreaterThan(0);
    expect(courseOf(told, timeScale(told, 820).x).start.at).toBeGreaterThan(0);
  });
  it('leaves room to a partnership of two days', () => {
    expect(extent({ ...partnership, today: '2025-01-09', planned: undefined })).toEqual({
      from: '2025-01-01',
      to: '2025-04-30',
    });
  });
  it('puts a day at its true place, and finds it there again', () => {
    const scale = timeScale(partnership, 820);
    expect([scale.x('2025-01-01'), scale.x('2026-07-31')]).toEqual([0, 820]);
    expect(scale.x('2025-02-19')).toBeCloseTo(69.76, 1);
    expect(HELD.map((day) => scale.dayAt(scale.x(day)))).toEqual(HELD);
  });
  it('spaces sessions evenly on even steps', () => {
    const scale = timeScale(partnership, 800, 'even');
    expect(HELD.map(scale.x)).toEqual([100, 200, 300, 400, 500, 600, 700]);
    expect(scale.dayAt(scale.x('2025-09-30'))).toBe('2025-09-30');
  });
  it('labels quarters when months do not fit, and the year where it turns', () => {
    const labels = monthTicks(timeScale(partnership, 820)).flatMap(({ label }) => label ?? []);
    expect(labels).toEqual(['Jan 2025', 'Apr', 'Jul', 'Oct', 'Jan 2026', 'Apr', 'Jul']);
  });
});

const every = (n: number, step: number) =>
  Array.from({ length: n }, (_, i) => ({ number: i + 1, x: i * step }));

describe('session numbers', () => {
  it('are all there while they fit', () => {
    expect([...numbered(every(13, 30))]).toHaveLength(13);
  });
  it('are each fifth from sixty sessions on, and only the last past eighty', () => {
    expect([...numbered(every(60, 13))]).toContain(55);
    expect([...numbered(every(60, 13))]).not.toContain(54);
    expect([...numbered(every(81, 10))]).toEqual([81]);
  });
  it('never crowd the last one', () => {
    expect(
      numbered([
        { number: 1, x: 0 },
        { number: 2, x: 5 },
      ]).has(1),
    ).toBe(false);
  });
});
