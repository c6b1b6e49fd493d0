import { describe, expect, it } from '@jest/globals';
import { dashboardCode, productCode, sources, type Source } from './sources.ts';

/** Lines. Half of our files have less than a quarter of it. */
const LONGEST = 200;

const lengthsOf = (files: readonly Source[]) =>
  files.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
const lengths = lengthsOf(productCode());
const inDashboard = lengthsOf(sources('dashboard/src/**/*.{ts,tsx}'));

const median = (all: readonly { readonly lines: number }[]): number =>
  all.map(({ lines }) => lines).toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

describe('a source file can be read in one go', () => {
  it(`and has no more than ${LONGEST} lines, in the dashboard with its specs`, () => {
    expect([...lengths, ...inDashboard].filter(({ lines }) => lines > LONGEST)).toEqual([]);
  });

  it('and the usual one has no more than sixty', () => {
    expect(lengths.length).toBeGreaterThan(200);
    expect(median(lengths)).toBeLessThanOrEqual(60);
  });

  it('and so has that of the dashboard', () => {
    const files = lengthsOf(dashboardCode());
    expect(files.length).toBeGreaterThan(200);
    expect(median(files)).toBeLessThanOrEqual(60);
  });
});
