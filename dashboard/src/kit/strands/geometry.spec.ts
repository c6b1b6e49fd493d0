import { describe, expect, it } from '@jest/globals';
import { array, assert, integer, property } from 'fast-check';
import { opening, SPINE, strand, type Course } from './geometry.ts';

const course: Course = {
  start: { at: 0, day: 0 },
  meetings: [
    { at: 60, day: 42 },
    { at: 120, day: 63 },
  ],
};

const numbers = (path: string): number[] => path.match(/-?[\d.]+/g)?.map(Number) ?? [];

describe('the opening between two sessions', () => {
  it('grows with the days and stops at 17', () => {
    expect(opening(21)).toBeCloseTo(7.57);
    expect(opening(56)).toBeCloseTo(13.52);
    expect(opening(200)).toBe(17);
    expect(opening(0)).toBe(4);
  });
});

describe('a strand', () => {
  it('begins open, touches at each session, opens between them with handles at 24 % of the gap', () => {
    expect(strand(course, -1, 50)).toBe(
      'M0 38.86C28.8 38.86 31.2 48.6 60 48.6C74.4 48.6 75.6 42.43 90 42.43C104.4 42.43 105.6 48.6 120 48.6',
    );
  });
  it('is the mirror of the other', () => {
    const above = numbers(strand(course, -1, 0));
    const below = numbers(strand(course, 1, 0));
    above.forEach((value, i) => expect(i % 2 ? -value : value).toBeCloseTo(below[i] ?? Number.NaN));
  });
  it('stands upright with its axes exchanged', () => {
    expect(
      strand({ start: { at: 0, day: 0 }, meetings: [{ at: 60, day: 42 }] }, 1, 50, { lie: 'upright' }),
    ).toBe('M61.14 0C61.14 28.8 51.4 31.2 51.4 60');
  });
  it('stops open where nothing is planned, and lies straight before a first session', () => {
    expect(strand({ ...course, end: { at: 140, day: 71 } }, -1, 50)).toMatch(/140 44\.64$/);
    expect(strand({ start: { at: 0, day: 0 }, meetings: [], end: { at: 40, day: 10 } }, -1, 0)).toBe(
      'M0 -5.7C19.2 -5.7 20.8 -5.7 40 -5.7',
    );
  });
  it('never leaves its side of the axis, nor goes further than it may', () => {
    assert(
      property(array(integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 90 }), (gaps) => {
        let day = 0;
        const meetings = gaps.map((gap) => ({ at: (day += gap) * 1.4, day }));
        const path = strand({ start: { at: 0, day: 0 }, meetings }, 1, 0);
        const offs = numbers(path).filter((_, i) => i % 2 === 1);
        return offs.every((off) => off >= SPINE.touch && off <= SPINE.widest);
      }),
    );
  });
});
