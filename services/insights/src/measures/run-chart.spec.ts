import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fewestUsualCrossings, falseAlarmRate, longestUsualRun } from './run-chart-chance.ts';
import { runChart } from './run-chart.ts';

/** What Tom and Judith said that twelve sessions were worth. */
const tom = [7, 6, 6, 5, 6, 5, 5, 4, 6, 8, 7, 8];
const judith = [7, 7, 7, 7, 7, 8, 7, 7, 6, 8, 8, 8];

describe('what twelve sessions were worth', () => {
  it('to Tom lies about 6, four in a row below it and crossed twice, of eight off it: no signal', () => {
    expect(runChart(tom)).toMatchObject({
      median: 6,
      values: 12,
      useful: 8,
      // 5 (6) 5 5 4: the one on the median neither lengthens the run nor ends it.
      longestRun: { from: 3, to: 7, length: 4 },
      longestUsualRun: 6,
      crossings: [
        { from: 0, to: 3 },
        { from: 7, to: 9 },
      ],
      fewestUsualCrossings: 1,
      signal: false,
    });
  });
  it('to Judith lies on 7 but for five, of which the rule can say nothing', () => {
    expect(runChart(judith)).toMatchObject({
      median: 7,
      useful: 5,
      longestRun: { from: 9, to: 11, length: 3 },
      crossings: [
        { from: 5, to: 8 },
        { from: 8, to: 9 },
      ],
      signal: false,
      falseAlarmRate: 0,
    });
  });
  it('is a signal where seven of eight in a row lie on one side, and none where six do', () => {
    const fives = Array<number>(7).fill(5);
    expect(runChart([...fives, 4, 4, 4, 4, 4, 4, 6, 6])).toMatchObject({ useful: 8, signal: false });
    expect(runChart([...fives, 4, 4, 4, 4, 4, 4, 4, 6])).toMatchObject({
      useful: 8,
      longestRun: { from: 7, to: 13, length: 7 },
      crossings: [{ from: 13, to: 14 }],
      signal: true,
    });
  });
  it('is a signal where the median is crossed too rarely, however short the runs', () => {
    // Twelve off the median: three crossings are usual, two are not; a run of six is.
    expect(runChart([4, 4, 4, 6, 6, 6, 6, 6, 6, 4, 4, 4])).toMatchObject({
      longestRun: { length: 6 },
      longestUsualRun: 7,
      crossings: [
        { from: 2, to: 3 },
        { from: 8, to: 9 },
      ],
      fewestUsualCrossings: 3,
      signal: true,
    });
    expect(runChart([4, 4, 4, 6, 6, 6, 4, 4, 4, 6, 6, 6])?.signal).toBe(false);
  });
  it('says nothing of nine, and of ten that are all alike that none lies off the median', () => {
    expect(runChart(tom.slice(0, 9))).toBeUndefined();
    expect(runChart([])).toBeUndefined();
    const alike = runChart(Array(10).fill(7));
    expect(alike).toMatchObject({ useful: 0, crossings: [], signal: false, falseAlarmRate: 0 });
    expect(alike?.longestRun).toBeUndefined();
  });
});

describe('the limits of the rule', () => {
  it.each([
    [5, 5, 0],
    [6, 6, 1],
    [8, 6, 1],
    [10, 6, 2],
    [12, 7, 3],
    [20, 7, 6],
    [24, 8, 8],
    [60, 9, 23],
  ])('of %i values are a run of %i and %i crossings', (n, run, crossings) => {
    expect(longestUsualRun(n)).toBe(run);
    expect(fewestUsualCrossings(n)).toBe(crossings);
  });
  it('sound by chance in 6 of the 256 ways of eight values, and in 4.3 % of those of twelve', () => {
    // All alike: 2. Seven and one: 2 at the beginning, 2 at the end.
    expect(falseAlarmRate(8)).toBeCloseTo(6 / 256, 12);
    expect(falseAlarmRate(6)).toBeCloseTo(2 / 64, 12);
    expect(falseAlarmRate(12)).toBeCloseTo(0.043, 3);
    expect([0, 1, 5].map(falseAlarmRate)).toEqual([0, 0, 0]);
  });
  it('sound as often as a count of all ways says, up to fourteen values', () => {
    const sounds = (n: number, way: number): boolean => {
      const sides = Array.from({ length: n }, (_, at) => (way >> at) & 1);
      let [run, longest, crossings] = [0, 0, 0];
      sides.forEach((side, at) => {
        if (at > 0 && side !== sides[at - 1]) [run, crossings] = [0, crossings + 1];
        longest = Math.max(longest, ++run);
      });
      return longest > longestUsualRun(n) || crossings < fewestUsualCrossings(n);
    };
    for (let n = 1; n <= 14; n++) {
      const ways = Array.from({ length: 2 ** n }, (_, way) => way);
      expect(falseAlarmRate(n)).toBeCloseTo(ways.filter((way) => sounds(n, way)).length / 2 ** n, 12);
    }
  });
});

describe('any series of ten or more', () => {
  const series = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 10, maxLength: 70 });

  it('reads the same where all is so much higher, and turned about where it is told upside down', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 9 }), (values, more) => {
        const chart = runChart(values)!;
        expect(runChart(values.map((value) => value + more))).toEqual({
          ...chart,
          median: chart.median + more,
        });
        expect(runChart(values.map((value) => 10 - value))).toEqual({ ...chart, median: 10 - chart.median });
      }),
    );
  });
  it('has a signal exactly where it has one when told backwards', () => {
    fc.assert(
      fc.property(series, (values) => {
        const [chart, back] = [runChart(values)!, runChart(values.toReversed())!];
        expect(back.signal).toBe(chart.signal);
        expect(back.longestRun?.length).toBe(chart.longestRun?.length);
        expect(back.crossings).toHaveLength(chart.crossings.length);
      }),
    );
  });
  it('counts for nothing what lies on the median, wherever it stands', () => {
    fc.assert(
      fc.property(series, fc.nat(), (values, at) => {
        const chart = runChart(values)!;
        const { longestRun, crossings, useful, signal } = runChart(
          values.toSpliced(at % (values.length + 1), 0, chart.median),
        )!;
        expect({ useful, signal }).toEqual({ useful: chart.useful, signal: chart.signal });
        expect(longestRun?.length).toBe(chart.longestRun?.length);
        expect(crossings).toHaveLength(chart.crossings.length);
      }),
    );
  });
  it('has a run no shorter than its useful values shared among its runs, and a rate between none and a tenth', () => {
    fc.assert(
      fc.property(series, (values) => {
        const { longestRun, crossings, useful, falseAlarmRate: rate } = runChart(values)!;
        expect((longestRun?.length ?? 0) * (crossings.length + 1)).toBeGreaterThanOrEqual(useful);
        expect(rate).toBeGreaterThanOrEqual(0);
        expect(rate).toBeLessThan(0.1);
      }),
    );
  });
});
