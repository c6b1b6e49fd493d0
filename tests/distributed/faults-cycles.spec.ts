import { afterAll, describe, expect, it } from '@jest/globals';
import { seeded } from '@alliance/platform-embedded/seeded';
import { cyclesOn, type Cycle } from './faults/cycles.ts';
import { install, type Installed } from './faults/installed.ts';
import { drawn, whole, WITH_ONE_BROKER, WITH_THREE_BROKERS, type Kind } from './faults/kinds.ts';
import { preloading } from './faults/preloaded.ts';
import { told } from './faults/telling.ts';
import { SERVICES } from './processes.ts';

const SEED = Number(process.env['FAULTS_SEED'] ?? 1);
const PATIENCE = whole ? 2 * 3_600_000 : 600_000;
/** Milliseconds from the end of a fault. */
const LAG_OVER_WITHIN = 30_000;
/** In the short run others have the machine as well: there no command may be seen within a second for long. */
const LAG = whole ? 1_000 : 5_000;
const ALL = [...SERVICES, 'insights-2'] as const;

/** In the short run a group notices sooner than usually that a member is gone. */
const own = whole ? {} : Object.fromEntries(ALL.map((name) => [name, preloading('short-session.mjs')]));

describe.each<[string, 1 | 3, readonly Kind[], number]>([
  ['one broker', 1, WITH_ONE_BROKER, whole ? 85 : WITH_ONE_BROKER.length],
  ['three brokers', 3, WITH_THREE_BROKERS, whole ? 15 : 1],
])('services on %s, while people work with them', (name, brokers, kinds, count) => {
  let installed: Installed | undefined;
  afterAll(() => installed?.close());

  it(
    `lose nothing, do nothing twice, and soon have caught up, whatever is killed or stands still (${count} times, seed ${SEED})`,
    async () => {
      const chance = seeded(SEED, 'faults', name);
      installed = await install({ brokers, start: ALL, own });
      const cycle = cyclesOn(installed, ['insights', 'insights-2'], chance, { lag: LAG });
      const cycles: Cycle[] = [];
      for (const kind of drawn(kinds, count, chance)) {
        cycles.push(await cycle(kind));
        told(cycles);
      }
      expect(cycles).toHaveLength(count);
      // A machine so busy that a process takes more than half of that to be ready gets more.
      const slow = cycles.filter(
        ({ untilLagWasOver, untilReady }) => untilLagWasOver > Math.max(LAG_OVER_WITHIN, 2 * untilReady),
      );
      expect(slow).toEqual([]);
    },
    PATIENCE,
  );
});
