import { describe, expect, it } from '@jest/globals';
import { assert, property, integer } from 'fast-check';
import { count, list, runs, span, times } from './counts.ts';
import { signed } from './figures.ts';
import { dayInWords, dayNear, dayWithWeekday, weekday } from './days-in-words.ts';
import { addDays, dayOf, daysBetween, isDay, monthsIn, numberOf } from './days.ts';

describe('days', () => {
  it('are counted without a clock or a zone', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-06-24', '2026-07-02')).toBe(8);
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  });
  it('go to a number and back', () => {
    assert(property(integer({ min: -20_000, max: 40_000 }), (n) => numberOf(dayOf(n)) === n));
  });
  it('list the months that begin between two days', () => {
    expect(monthsIn('2025-11-05', '2026-02-01')).toEqual(['2025-12-01', '2026-01-01', '2026-02-01']);
    expect(monthsIn('2026-01-01', '2026-01-31')).toEqual(['2026-01-01']);
  });
  it('are told from other text', () => {
    expect([isDay('2026-07-02'), isDay('2026-7-2'), isDay('2026-13-02'), isDay(undefined)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
  it('are said in words', () => {
    expect(dayInWords('2026-07-02')).toBe('2 July 2026');
    expect(dayWithWeekday('2025-11-12')).toBe('Wed 12 November 2025');
    expect(weekday('1969-12-31')).toBe('Wednesday');
    expect([dayNear('2026-01-21', '2026-07-02'), dayNear('2025-02-19', '2026-07-02')]).toEqual([
      '21 January',
      '19 February 2025',
    ]);
  });
});

describe('counts', () => {
  it('are words up to twenty', () => {
    expect([count(0), count(13), count(21)]).toEqual(['no', 'thirteen', '21']);
    expect([times(1), times(2), times(5)]).toEqual(['once', 'twice', 'five times']);
  });
  it('are listed, long runs shortened', () => {
    expect(list(['Amara', 'Judith'])).toBe('Amara and Judith');
    expect(runs([1, 2, 3, 4, 6, 13])).toBe('1 to 4, 6 and 13');
    expect(runs([7, 8])).toBe('7 and 8');
  });
  it('make lengths of time', () => {
    expect([span(1), span(8), span(49), span(154), span(800)]).toEqual([
      'one day',
      'eight days',
      'seven weeks',
      'five months',
      'two years',
    ]);
  });
  it('carry a real minus', () => {
    expect([signed(2.5), signed(-1.33), signed(0)]).toEqual(['+2.50', '−1.33', '0']);
  });
});
