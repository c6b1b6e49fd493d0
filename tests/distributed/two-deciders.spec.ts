import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seeded } from '@alliance/platform-embedded/seeded';
import { cyclesOn, type Cycle } from './faults/cycles.ts';
import { install, type Installed } from './faults/installed.ts';
import { drawn, whole, type Kind } from './faults/kinds.ts';
import { told } from './faults/telling.ts';
import { DECIDERS, EACH_ONCE, WITH_TWO_DECIDERS } from './faults/two-deciders.ts';
import { SERVICES } from './processes.ts';

const SEED = Number(process.env['FAULTS_SEED'] ?? 1);
/** Cycles, each of two faults. */
const COUNT = whole ? 50 : EACH_ONCE.length;
/** Milliseconds that anybody waits at the most: for an answer, and for what was answered to be seen. */
const LONGEST_WAIT = 2_000;
/** Pairs that begin in each cycle, on a machine that does nothing else; in the short run fewer work, and nobody hurries. */
const PAIRS = whole ? Number(process.env['FAULTS_PAIRS'] ?? 6) : 2;
const LOAD = { newPairs: PAIRS, lag: whole ? LONGEST_WAIT : 5_000 };

/** Begun just now, everything is slow for a while; and what it takes when nothing befalls anybody is a figure as well. */
const NOTHING: Kind = { name: 'nothing happens', weight: 0, happen: () => pause(10_000) };

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
      if (whole) told([await cycle(NOTHING)]);
      const cycles: Cycle[] = [];
      for (const kind of drawn(whole ? WITH_TWO_DECIDERS : EACH_ONCE, COUNT, chance)) {
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
