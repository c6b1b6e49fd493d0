import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seeded } from '@alliance/platform-embedded/seeded';
import { cyclesOn, type Cycle } from './faults/cycles.ts';
import { install, type Installed } from './faults/installed.ts';
import { drawn, whole } from './faults/kinds.ts';
import { told } from './faults/telling.ts';
import { DECIDERS, WITH_TWO_DECIDERS } from './faults/two-deciders.ts';
import { SERVICES } from './processes.ts';

const SEED = Number(process.env['FAULTS_SEED'] ?? 1);
const COUNT = whole ? 100 : 6;
/** In the short run, on a machine that does other things as well, fewer work and nobody hurries. */
const LOAD = whole ? {} : { newPairs: 2, lag: 5_000 };
/** Milliseconds that anybody waits at the most: for an answer, and for what was answered to be seen. */
const LONGEST_WAIT = 2_000;

let installed: Installed;
beforeAll(async () => {
  installed = await install({
    start: [...SERVICES, 'contracts-2', 'reviews-2'],
    byWays: DECIDERS,
  });
}, 240_000);
afterAll(() => installed?.close());

describe('two contracts and two reviews, while people work with them', () => {
  it(
    `lose nothing, do nothing twice, and let nobody wait, whatever befalls one of them (${COUNT} times, seed ${SEED})`,
    async () => {
      const chance = seeded(SEED, 'two-deciders');
      const cycle = cyclesOn(installed, ['insights'], chance, { others: DECIDERS, ...LOAD });
      const cycles: Cycle[] = [];
      for (const kind of drawn(WITH_TWO_DECIDERS, COUNT, chance)) {
        cycles.push(await cycle(kind));
        told(cycles);
      }
      expect(cycles).toHaveLength(COUNT);
      // How soon is judged where the machine does nothing else; elsewhere it is a figure.
      if (!whole) return;
      const slow = cycles.filter(
        ({ longest }) => Math.max(longest.acknowledged, longest.seen) > LONGEST_WAIT,
      );
      expect(slow).toEqual([]);
    },
    whole ? 3 * 3_600_000 : 900_000,
  );
});
