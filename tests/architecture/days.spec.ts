import { describe, expect, it } from '@jest/globals';
import { dashboardCode, productCode } from './sources.ts';

/**
 * Ways to turn an instant into a day or a clock time without saying in which zone: by cutting its text, which is
 * Greenwich's day, or by asking the machine, which stands anywhere.
 */
const CUTS =
  /\.(slice|substring|substr)\(0, ?10\)|\.split\('T'\)|T00:00|T23:59|\.get(UTC)?(FullYear|Month|Date|Day|Hours|Minutes)\(|\.setHours\(|\.setUTCHours\(|toLocale(Date|Time)String|toDateString|toTimeString|DateTimeFormat|getTimezoneOffset/;

/** Who may, and why. */
const MAY: ReadonlyMap<string, string> = new Map([
  ['libs/days/src/days.ts', 'it is asked for the day in a zone'],
  ['libs/days/src/zone.ts', 'asks whether there is a zone of this name'],
  ['dashboard/src/device/zone.ts', 'asks the browser in which zone it is'],
  ['dashboard/src/words/days-in-words.ts', 'asks what months and weekdays of a day are called'],
  ['services/reviews/src/session/plausible-day.ts', 'has a first moment, and nobody’s day'],
  ['services/all-in-one/src/command-line/import-scenario.ts', 'lets a clock begin somewhere'],
  ['services/all-in-one/src/scenario/rehearse.ts', 'lets a clock begin somewhere'],
  ['services/all-in-one/src/sample/sample.ts', 'lets a clock begin somewhere'],
]);

/** Without what is said about the code. */
const bare = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');

const cutting = [...productCode(), ...dashboardCode()].filter(({ text }) => CUTS.test(bare(text)));

describe('a day is a day somewhere', () => {
  it('and nobody cuts one from an instant, or asks the machine for it', () => {
    expect(cutting.map(({ path }) => path).filter((path) => !MAY.has(path))).toEqual([]);
  });

  it.each([...MAY])('%s may: it %s', (path) => {
    expect(cutting.map((source) => source.path)).toContain(path);
  });

  it.each([
    'at.slice(0, 10)',
    "at.split('T')[0]",
    '`${day}T00:00:00Z`',
    '`${day}T23:59:59.999Z`',
    'date.getUTCDate()',
    'date.getHours()',
    'date.setHours(0)',
    "date.toLocaleDateString('en-GB')",
    "new Intl.DateTimeFormat('en')",
  ])('notices %s', (way) => {
    expect(CUTS.test(`const day = ${way};`)).toBe(true);
  });
});
