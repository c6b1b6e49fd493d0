import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { daysFrom, inOrderOfDays, isWithin, monthsBefore } from './calendar-day.ts';

const within = (day: string) => isWithin(day, '2026-01-02', '2026-07-02');

const monthOf = (of: string) => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7));

describe('days', () => {
  it('are counted whole, over leap days, and backwards', () => {
    expect(daysFrom('2025-02-19', '2026-06-24')).toBe(490);
    expect(daysFrom('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysFrom('2026-03-11', '2026-02-27')).toBe(-12);
  });
  it('are within a window at both its ends', () => {
    expect(['2026-01-01', '2026-01-02', '2026-07-02', '2026-07-03'].map(within)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
  it.each([
    ['2026-07-02', 12, '2025-07-02'],
    ['2026-07-02', 6, '2026-01-02'],
    ['2026-01-15', 1, '2025-12-15'],
    ['2026-08-31', 6, '2026-02-28'],
    ['2024-08-30', 6, '2024-02-29'],
    ['2024-02-29', 12, '2023-02-28'],
  ])('%s, %i months earlier, is %s', (day, months, earlier) => {
    expect(monthsBefore(day, months)).toBe(earlier);
  });
  it('so many months earlier are always a real day, of the month that was meant', () => {
    const instant = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2060-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, fc.nat(60), (at, months) => {
        const day = at.toISOString().slice(0, 10);
        const earlier = monthsBefore(day, months);
        expect(new Date(`${earlier}T00:00:00Z`).toISOString().slice(0, 10)).toBe(earlier);
        expect(monthOf(day) - monthOf(earlier)).toBe(months);
      }),
    );
  });
  it('put things in order, and leave those of one day as they came', () => {
    const [a, b, c] = [
      { on: '2026-06-17', was: 'first that day' },
      { on: '2026-06-17', was: 'second that day' },
      { on: '2026-05-01', was: 'earlier' },
    ];
    expect(inOrderOfDays([a!, b!, c!])).toEqual([c, a, b]);
  });
});
