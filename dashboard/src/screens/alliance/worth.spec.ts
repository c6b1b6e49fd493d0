import type { RunChart } from '@alliance/api-client/generated/api';
import { describe, expect, it } from '@jest/globals';
import { worthHeading, worthInWords, worthNote, worthSpoken } from './worth-in-words.ts';
import { crossingPlace, figuresWithRoom, isUnderName } from './worth-places.ts';

const runs: RunChart = {
  median: 6,
  useful: 8,
  longestRun: { from: 3, to: 7, length: 4 },
  longestUsualRun: 6,
  crossings: [
    { from: 0, to: 3 },
    { from: 7, to: 9 },
  ],
  fewestUsualCrossings: 1,
  signal: false,
  falseAlarmRate: 6 / 256,
};

describe('what sessions were worth, in words', () => {
  it('tells the run and the crossings, what a shift would take, and how often the rule sounds by chance', () => {
    expect(worthInWords(12, runs)).toEqual({
      verdict: 'Not yet a shift, by the rule',
      told:
        'Four in a row on one side of the median, crossed twice. ' +
        'Seven in a row, or no crossing, would be a shift. ' +
        'By chance alone the rule sounds in 2.3 % of such series: n\u00a0=\u00a08, the values off the median.',
      question: 'What made the one worth more than the other?',
    });
  });
  it('tells a shift without what it would have taken', () => {
    const { verdict, told, question } = worthInWords(24, { ...runs, signal: true, crossings: [] });
    expect(verdict).toBe('A shift, by the rule');
    expect(told).toMatch(/^Four in a row on one side of the median, never crossed\. By chance alone/);
    expect(question).toMatch(/\?$/);
  });
  it('says how few crossings would be a shift', () => {
    const told = (fewestUsualCrossings: number) => worthInWords(24, { ...runs, fewestUsualCrossings }).told;
    expect(told(2)).toContain('Seven in a row, or a single crossing, would be a shift.');
    expect(told(8)).toContain('Seven in a row, or fewer than eight crossings, would be a shift.');
  });
  it('says that it can’t tell where nearly all lie on the median', () => {
    expect(worthInWords(12, { ...runs, median: 7, useful: 5, falseAlarmRate: 0 })).toMatchObject({
      verdict: 'Too level for the rule',
      told: 'Seven of twelve lie on the median. With n\u00a0=\u00a05, the values off it, it can’t sound at all (0 %); from six on it could.',
      question: 'What did 7 mean to each of us?',
    });
  });
  it('says how many more would say something, below ten', () => {
    expect(worthInWords(9, undefined)).toMatchObject({ told: expect.stringMatching(/^One value more /) });
    expect(worthInWords(7, undefined)).toMatchObject({ told: expect.stringMatching(/^Three values more /) });
    expect(worthInWords(7, undefined)).not.toHaveProperty('verdict');
  });
  it('says whose values they are, from how many reviews, and each of them to whoever can’t see them', () => {
    expect(worthHeading({ is: 'named', name: 'Ines' })).toBe('What a session was worth to Ines');
    expect(worthHeading({ is: 'covered', name: 'Ines' })).toBe('What a session was worth to the other');
    expect(worthNote(12)).toBe('from twelve reviews, 0 to 10, each sealed until both were in');
    const points = [1, 3].map((session) => ({ session, on: '2025-01-01', coach: 7, supervisor: 8 }));
    expect(worthSpoken(points, [7, 7], worthInWords(2, undefined))).toMatch(
      /^7 after session 1, 7 after session 3\. Eight values more/,
    );
  });
});

describe('what sessions were worth, drawn', () => {
  const at = (...values: number[]) => values.map((value, i) => ({ x: 100 * i, value }));
  it('crosses the median on the way from one side to the other', () => {
    expect(crossingPlace(at(7, 5), { from: 0, to: 1 }, 6)).toBe(50);
    expect(crossingPlace(at(9, 5), { from: 0, to: 1 }, 6)).toBe(75);
  });
  it('or amid the values that lie on it', () => {
    expect(crossingPlace(at(7, 6, 5), { from: 0, to: 2 }, 6)).toBe(100);
    expect(crossingPlace(at(7, 6, 6, 5), { from: 0, to: 3 }, 6)).toBe(150);
  });
  it('has a figure at each value with room, those of the longest run before all others', () => {
    const close = [0, 10, 20, 30, 40].map((x) => ({ x, value: 7 }));
    expect([...figuresWithRoom(close, { from: 1, to: 1 })].toSorted()).toEqual([1, 4]);
    expect([...figuresWithRoom(close, undefined)].toSorted()).toEqual([0, 2, 4]);
    expect(figuresWithRoom(at(7, 7, 7), undefined).size).toBe(3);
  });
  it('and none where the median is named, which is on the side away from the latest', () => {
    const under = (values: number[]) => at(...values).map((each) => isUnderName(each, at(...values), 6, 150));
    expect(under([5, 5, 5, 7])).toEqual([false, false, true, false]);
    expect(under([7, 6, 6, 5])).toEqual([false, false, true, false]);
    expect(under([5, 5, 5, 6])).toEqual([false, false, true, false]);
  });
});
