import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from '@alliance/platform-embedded/seeded';
import type { Partnership } from '../../faults/server-load.ts';
import { SERVICES, type Name } from '../processes.ts';
import { checking } from './healed.ts';
import { eventually, type Installed } from './installed.ts';
import { whole, type Kind } from './kinds.ts';
import { watchQueue } from './queue.ts';
import { startLoad, type Load, type Longest, type LongWait } from './load.ts';

/**
 * Pairs that begin in each cycle; those of the cycle before go on beside them. In the short run, which other tests
 * run beside, few: where processors have nothing left, a group loses its members because nobody hears them in time.
 */
const NEW_PAIRS = whole ? 6 : 2;
/** Milliseconds. */
const LAG = 1_000;
const PATIENCE = 120_000;
/** Nothing is measured until then: others may have the machine at first. */
const UNDER_WAY_WITHIN = 300_000;
/** How long it is looked on after all are ready: then a group deals its partitions anew. */
const LOOKED_ON_FOR = 3_000;

export interface Cycling {
  /** Who have to be ready as well. */
  readonly others?: readonly Name[];
  /** How many pairs begin in each cycle. */
  readonly newPairs?: number;
  /** Milliseconds in which a command has to be seen, before a fault and after it. */
  readonly lag?: number;
}

export interface Cycle {
  readonly kind: string;
  readonly acknowledged: number;
  readonly refused: ReadonlyMap<string, number>;
  /** Milliseconds from the end of the fault until every process was ready. */
  readonly untilReady: number;
  /** The same until every pair's last command was seen within a second, and stayed so. */
  readonly untilLagWasOver: number;
  /** How long anybody waited at the longest, in milliseconds; and how long before the fault, on the same machine. */
  readonly longest: Longest;
  readonly longestBefore: Longest;
  /** Of those who waited long. `since` counts from the beginning of the fault. */
  readonly longWaits: readonly LongWait[];
}

/**
 * One fault after another, under load; after each, everything that has to hold is looked at. Documents are held
 * against the fold at `instances`.
 */
export const cyclesOn = (
  installed: Installed,
  instances: readonly Name[],
  chance: Chance,
  { others = [], newPairs = NEW_PAIRS, lag = LAG }: Cycling = {},
) => {
  const { topology } = installed;
  const check = checking(installed);
  const partnerships: Partnership[] = [];
  const under = async (
    load: Load,
    active: readonly Partnership[],
    { name, happen }: Kind,
  ): Promise<Cycle> => {
    const { wentWell } = load;
    await eventually('the work is under way', () => load.isSeenWithin(lag, 0), {
      patience: UNDER_WAY_WITHIN,
      wentWell,
    });
    await pause(chance.below(500));
    const longestBefore = load.longest();
    const begun = performance.now();
    await happen(topology, chance);
    const mended = performance.now();
    let readyAt = Number.POSITIVE_INFINITY;
    let behindAt = mended;
    const ready = topology
      .ready(...SERVICES, ...instances, ...others)
      .then(() => (readyAt = performance.now()));
    const isOver = () => {
      const now = performance.now();
      const isSeen = load.isSeenWithin(lag, mended);
      if (!isSeen) behindAt = now;
      return isSeen && now > readyAt + LOOKED_ON_FOR;
    };
    const inWords = () =>
      `every command is seen within ${lag} ms (${JSON.stringify({ fault: name, ready: readyAt < Number.POSITIVE_INFINITY, ...load.longest(), refused: Object.fromEntries(load.refused()) })})`;
    await Promise.all([ready, eventually(inWords, isOver, { patience: PATIENCE, wentWell })]);
    await load.stop();
    await check(partnerships, active, instances);
    return {
      kind: name,
      acknowledged: load.acknowledged(),
      refused: load.refused(),
      untilReady: readyAt - mended,
      untilLagWasOver: behindAt - mended,
      longest: load.longest(),
      longestBefore,
      longWaits: load.longWaits().map((wait) => ({ ...wait, since: wait.since - begun })),
    };
  };
  return async (kind: Kind): Promise<Cycle> => {
    partnerships.push(...installed.newPairs(newPairs));
    const active = partnerships.slice(-2 * newPairs);
    const queue = watchQueue(() =>
      [...SERVICES, ...instances, ...others].flatMap((name) => {
        const pid = topology.of(name).pid();
        return pid === undefined ? [] : [[name, pid] as const];
      }),
    );
    const load = startLoad(active, queue);
    try {
      return await under(load, active, kind);
    } catch (error) {
      await load.abandon();
      throw error;
    } finally {
      queue.stop();
    }
  };
};
