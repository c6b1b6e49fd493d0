import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from '@alliance/platform-embedded/seeded';
import type { Name, Topology } from '../processes.ts';
import { whole, type Kind } from './kinds.ts';

export const DECIDERS = [
  'contracts',
  'contracts-2',
  'reviews',
  'reviews-2',
] as const satisfies readonly Name[];

/** Milliseconds. Far longer than a right lasts, and than the log may be held up. */
const STANDSTILL = whole ? 30_000 : 6_000;
const MOMENT = 1_500;
/** Between the two faults of a cycle. Whoever waits for both services would wait for the one after the other. */
const APART = 3_000;

type Befall = (topology: Topology, chance: Chance, name: (typeof DECIDERS)[number]) => Promise<void>;

/** What may befall one of two deciders while the other goes on. */
const FAULTS: Readonly<Record<string, Befall>> = {
  'is killed and started again': async (topology, chance, name) => {
    const process = topology.of(name);
    await process.kill();
    await pause(chance.below(MOMENT));
    process.start();
  },
  [`stands still for ${STANDSTILL / 1_000} s and goes on`]: async (topology, _chance, name) => {
    const process = topology.of(name);
    process.stop();
    await pause(STANDSTILL);
    process.cont();
  },
  [`is cut from PostgreSQL, and so from its right, for ${STANDSTILL / 1_000} s`]: async (
    topology,
    _chance,
    name,
  ) => {
    const way = topology.wayOf(name);
    way.fallSilent();
    await pause(STANDSTILL);
    way.mend();
  },
};

/** One of the two contracts and soon one of the two reviews, each by a fault of its own: two faults in one cycle. */
const bothIn = ([ofContracts, one]: [string, Befall], [ofReviews, other]: [string, Befall]): Kind => ({
  name: `one of two contracts ${ofContracts}, one of two reviews ${ofReviews}`,
  weight: 1,
  happen: async (topology, chance) => {
    const contracts = chance.below(2) === 0 ? 'contracts' : 'contracts-2';
    const reviews = chance.below(2) === 0 ? 'reviews' : 'reviews-2';
    const apart = APART + chance.below(STANDSTILL / 3);
    await Promise.all([
      one(topology, chance, contracts),
      pause(apart).then(() => other(topology, chance, reviews)),
    ]);
  },
});

const ALL = Object.entries(FAULTS);
export const WITH_TWO_DECIDERS: readonly Kind[] = ALL.flatMap((one) =>
  ALL.map((other) => bothIn(one, other)),
);
/** So few of them that each fault comes once to each of the two services. */
export const EACH_ONCE: readonly Kind[] = ALL.flatMap((one, place) => {
  const other = ALL[(place + 1) % ALL.length];
  return other ? [bothIn(one, other)] : [];
});
