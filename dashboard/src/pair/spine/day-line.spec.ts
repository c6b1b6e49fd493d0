import { describe, expect, it } from '@jest/globals';
import { dayHeading, dayPlace, ordinal } from './day-line.ts';

const sessions = [
  { number: 1, on: '2025-02-19' },
  { number: 2, on: '2025-04-16' },
];
const pair = { began: '2025-01-08', today: '2025-01-09' };

describe('a day beside the spine', () => {
  it('is today, or a weekday', () => {
    expect(dayHeading('2026-07-02', '2026-07-02')).toBe('Today, 2 July 2026');
    expect(dayHeading('2026-11-22', '2026-11-22')).toBe('Today, 22 Nov 2026');
    expect(dayHeading('2025-11-12', '2026-07-02')).toBe('Wed 12 Nov 2025');
  });
  it('is placed after the last session', () => {
    expect(dayPlace('2025-04-24', pair, sessions)).toBe('8 days after session 2');
    expect(dayPlace('2025-02-20', pair, sessions)).toBe('1 day after session 1');
    expect(dayPlace('2025-04-16', pair, sessions)).toBe('the day of session 2');
  });
  it('is placed before the first one, or counted from the beginning', () => {
    expect(dayPlace('2025-02-09', pair, sessions)).toBe('10 days before session 1');
    expect(dayPlace('2025-01-09', pair, [])).toBe('our second day');
    expect(dayPlace('2025-01-09', { ...pair, planned: { id: 'p', on: '2025-01-10' } }, [])).toBe(
      '1 day before session 1',
    );
  });
  it('is not placed before what was planned since', () => {
    const planned = { id: 'p', on: '2025-01-20' };
    expect(dayPlace('2025-01-08', { ...pair, planned }, [])).toBe('our first day');
  });
  it('has ordinals', () => {
    expect([1, 10, 11, 21, 22, 23].map(ordinal)).toEqual(['first', 'tenth', '11th', '21st', '22nd', '23rd']);
  });
});
