import { randomUUID } from 'node:crypto';
import { elapsed } from '../clock.ts';
import type { Leases } from '../ports/leases.ts';

/** Milliseconds for which a lease is taken. */
export const LASTS = 900;

/** What one process knows of a lease that it wants, holds, or has lost. */
export interface Hold {
  /** The number of the lease while it is ours; undefined when it isn't, or may have expired. */
  number(): number | undefined;
  /** Whether nobody else was given it since it was ours under this number. Asks the store of leases. */
  isStill(number: number): Promise<boolean>;
  /** Takes it or renews it. Answers whether it has become ours: it wasn't before, or no longer. */
  renew(): Promise<boolean>;
  giveBack(): Promise<void>;
}

/**
 * The time of a lease is counted from before it was requested, by this process's own clock, which goes on while the
 * process hangs. So a process never believes that it holds a lease longer than the store of leases says, and after a
 * hang it knows by itself that the lease has expired.
 */
export const holdOn = (leases: Leases, right: string, now: () => number = elapsed): Hold => {
  const holder = randomUUID();
  let held: { readonly number: number; readonly until: number } | undefined;
  const number = () => (held !== undefined && now() < held.until ? held.number : undefined);
  return {
    number,
    isStill: async (one) => (await leases.numberOf(right)) === one,
    renew: async () => {
      const until = now() + LASTS;
      const given = await leases.claim(right, holder, LASTS);
      const before = number();
      held = given === undefined ? undefined : { number: given, until };
      return number() !== undefined && number() !== before;
    },
    giveBack: async () => {
      held = undefined;
      await leases.release(right, holder);
    },
  };
};

/** For a single process, which always holds every lease. */
export const always: Hold = {
  number: () => 0,
  isStill: () => Promise.resolve(true),
  renew: () => Promise.resolve(false),
  giveBack: () => Promise.resolve(),
};
