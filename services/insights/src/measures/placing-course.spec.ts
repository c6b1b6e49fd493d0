import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { placingCourse, timeApartWithin } from './placing-course.ts';

const at = (on: string, position: number) => ({ on, position });
const held = (...days: readonly string[]) => days.map((countedOn) => ({ countedOn }));

describe('how positions on one line went', () => {
  it('is from the first to the latest, and says where one came down', () => {
    const trusting = [
      at('2025-02-20', 4),
      at('2025-08-29', 7),
      at('2025-11-09', 5),
      at('2026-02-12', 8),
      at('2026-04-19', 8),
    ];
    expect(placingCourse(trusting)).toEqual({
      first: trusting[0],
      latest: trusting[4],
      change: 4,
      cameDown: [{ from: trusting[1], to: trusting[2] }],
    });
  });
  it('is nothing with fewer than two', () => {
    expect(placingCourse([])).toBeUndefined();
    expect(placingCourse([at('2025-02-20', 4)])).toBeUndefined();
  });
  it('adds up: what went up and what came down make the change', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 20 }), (positions) => {
        const course = placingCourse(positions.map((position) => at('2025-02-20', position)));
        const down = (course?.cameDown ?? []).reduce(
          (sum, { from, to }) => sum + from.position - to.position,
          0,
        );
        const up = positions.reduce(
          (sum, each, i) => sum + Math.max(0, each - (positions[i - 1] ?? each)),
          0,
        );
        expect(course?.change).toBe(up - down);
      }),
    );
  });
});

describe('a time apart within two days', () => {
  const sessions = held('2025-06-18', '2025-08-27', '2025-11-05', '2025-11-26');
  it('is the longest between two sessions of which the later lies in between', () => {
    expect(timeApartWithin(sessions, '2025-08-29', '2025-11-09')).toEqual({
      before: { countedOn: '2025-08-27' },
      after: { countedOn: '2025-11-05' },
      days: 70,
    });
    expect(timeApartWithin(sessions, '2025-06-20', '2025-12-01')?.days).toBe(70);
  });
  it('is eight weeks at least', () => {
    expect(timeApartWithin(sessions, '2025-11-09', '2025-12-01')).toBeUndefined();
    expect(timeApartWithin(held('2025-01-01', '2025-02-26'), '2025-01-02', '2025-03-01')?.days).toBe(56);
    expect(timeApartWithin(held('2025-01-01', '2025-02-25'), '2025-01-02', '2025-03-01')).toBeUndefined();
    expect(timeApartWithin([], '2025-01-01', '2025-12-31')).toBeUndefined();
  });
});
