import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from '@alliance/platform-embedded/seeded';
import type { Name } from '../processes.ts';
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

const oneOf = (chance: Chance): Name => DECIDERS[chance.below(DECIDERS.length)] ?? 'contracts';

/** What may befall one of two deciders while the other goes on. */
export const WITH_TWO_DECIDERS: readonly Kind[] = [
  {
    name: 'one of two deciders is killed and started again',
    weight: 1,
    happen: async (topology, chance) => {
      const process = topology.of(oneOf(chance));
      await process.kill();
      await pause(chance.below(MOMENT));
      process.start();
    },
  },
  {
    name: `one of two deciders stands still for ${STANDSTILL / 1_000} s and goes on`,
    weight: 1,
    happen: async (topology, chance) => {
      const process = topology.of(oneOf(chance));
      process.stop();
      await pause(STANDSTILL);
      process.cont();
    },
  },
  {
    name: `one of two deciders is cut from PostgreSQL, and so from its right, for ${STANDSTILL / 1_000} s`,
    weight: 1,
    happen: async (topology, chance) => {
      const way = topology.wayOf(oneOf(chance));
      way.fallSilent();
      await pause(STANDSTILL);
      way.mend();
    },
  },
];
