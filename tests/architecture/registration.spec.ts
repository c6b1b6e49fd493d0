import { describe, expect, it } from '@jest/globals';
import { dashboardCode, productCode, type Source } from './sources.ts';

/** What an aggregate may cost outside of its own folders, in its service, the facts, insights and the dashboard together. */
const MOST = 7;

/** The aggregate that was built to see what one costs: `experiment`, whose screens are `experiments`. */
const NAME = /experiment/i;

/** Folders of its own, and the file of its facts. */
const ITS_OWN = /\/experiments?\/|^libs\/facts\/src\/experiment[.]ts$/;

/**
 * What another aggregate makes of experiments is a matter of that other: a theme moves by those that were kept, themes and
 * goals show what was tried for them, a question says on which page it was kept, and a supervisor answers one by something of their own. Such a decision is told of it by the list of neighbours.
 */
const OF_OTHERS =
  /\/src\/(screens\/)?(companion|goals?|themes?|questions?)\/|\/pair\/tried\/|^libs\/facts\/src\/(companion|question)[.]ts$|\/src\/neighbours[.]ts$/;

/** That the two can switch something on and off is a line in each list of practices, for whatever has such a switch. */
const SWITCHES =
  /^libs\/facts\/src\/practices[.]ts$|\/practices-(?:draft|in-words)[.]ts$|\/agreement\/story\/offers[.]ts$/;

const COMMENT = /^\s*(\/?\*|\/\/)/;

const linesNaming = (sources: readonly Source[]) =>
  sources
    .filter(({ path }) => !ITS_OWN.test(path) && !OF_OTHERS.test(path) && !SWITCHES.test(path))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter((line) => NAME.test(line) && !COMMENT.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );

describe('an aggregate with a screen', () => {
  it(`is made known by ${MOST} lines outside of its folders at most`, () => {
    const lines = linesNaming([...productCode(), ...dashboardCode()]);
    expect(lines.slice(MOST)).toEqual([]);
  });

  it.each(['libs/facts/', 'services/reviews/', 'services/insights/', 'dashboard/'])(
    'is made known by a line of %s at least',
    (where) => {
      const lines = linesNaming([...productCode(), ...dashboardCode()]);
      expect(lines.filter((line) => line.startsWith(where))).not.toEqual([]);
    },
  );
});
