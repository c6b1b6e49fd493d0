import { describe, expect, it } from '@jest/globals';
import { productCode } from './sources.ts';

/** Ways to ask what time it is, or to draw lots. `new Date(…)` is among them: with no argument it is a clock. */
const ASKS =
  /\bnew Date\(|\bDate\.now\b|\bDate\(\)|\bperformance\.now\b|\bhrtime\b|\bTemporal\b|\bMath\.random\b/;

/** Who may, and why. */
const MAY: ReadonlyMap<string, string> = new Map([
  ['libs/platform/src/clock.ts', 'it is the clock'],
  [
    'libs/days/src/offset.ts',
    'turns a moment that it is given into text, and into what the zone library takes',
  ],
  ['libs/platform/src/http/session.ts', 'turns the clock’s instant into what the JWT library takes'],
  ['services/all-in-one/src/main.ts', 'says how long the start took, and nothing depends on it'],
  ['services/all-in-one/src/scenario/stage.ts', 'writes a scenario’s own instant in one form'],
]);

const asking = productCode().filter(({ text }) => ASKS.test(text));

describe('time comes in with the command', () => {
  it('and nobody else looks at a clock', () => {
    expect(asking.map(({ path }) => path).filter((path) => !MAY.has(path))).toEqual([]);
  });

  it.each([...MAY])('%s may: %s', (path) => {
    expect(asking.map((source) => source.path)).toContain(path);
  });

  it('notices each way of asking', () => {
    for (const way of ['new Date()', 'Date.now()', 'performance.now()', 'process.hrtime()', 'Math.random()'])
      expect(ASKS.test(`const at = ${way};`)).toBe(true);
  });
});
