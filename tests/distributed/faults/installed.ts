import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { distributed } from '@alliance/platform-distributed/distributed';
import type { Platform } from '@alliance/platform/ports/ports';
import { Partnership, type Person } from '../../faults/server-load.ts';
import { signUpBoth } from '../../faults/server-people.ts';
import { openTopology, SERVICES, type Topology, type TopologyOptions } from '../processes.ts';

/** As many as may sign up from one address in a minute. */
const EACH = 4;

/** A topology with people who can be put to work, and a way to look into its stores past its services. */
export interface Installed {
  readonly topology: Topology;
  /** Reads what the services keep. It neither publishes nor consumes. */
  readonly inside: Platform;
  /** So many new pairs of the same people. */
  newPairs(count: number): readonly Partnership[];
  close(): Promise<void>;
}

export const install = async (options: TopologyOptions): Promise<Installed> => {
  const rootKey = randomBytes(32).toString('base64');
  const topology = await openTopology({
    ownPostgres: true,
    ...options,
    variables: { ROOT_KEY: rootKey, ...options.variables },
  });
  try {
    await topology.ready(...(options.start ?? SERVICES));
    const { coaches, supervisors } = await signUpBoth(topology.url, EACH);
    const inside = await distributed(
      {
        databaseUrl: topology.databaseUrl,
        kafkaBrokers: topology.kafka.brokers,
        rootKey,
        topics: { partitions: 12, replicas: 1, minInSyncReplicas: 1 },
      },
      { clientId: 'spec' },
    );
    let made = 0;
    const one = (people: readonly Person[], at: number): Person => {
      const person = people[at % EACH];
      if (!person) throw new Error('nobody signed up');
      return person;
    };
    return {
      topology,
      inside,
      newPairs: (count) =>
        Array.from({ length: count }, () => {
          const number = made;
          made += 1;
          return new Partnership(
            `the-pair-${number}`,
            one(coaches, number),
            one(supervisors, number + Math.floor(number / EACH)),
          );
        }),
      close: async () => {
        await inside.close();
        await topology.close();
      },
    };
  } catch (error) {
    await topology.close();
    throw error;
  }
};

/** Looks again and again until it is so. @throws Error when that takes too long, or what `wentWell` throws */
export const eventually = async (
  what: string | (() => string),
  isSo: () => boolean | Promise<boolean>,
  { patience = 60_000, wentWell = () => {} }: { patience?: number; wentWell?: () => void } = {},
): Promise<void> => {
  for (const begun = performance.now(); !(await isSo()); await pause(25)) {
    wentWell();
    if (performance.now() - begun > patience)
      throw new Error(`waited in vain for: ${typeof what === 'string' ? what : what()}`);
  }
};
