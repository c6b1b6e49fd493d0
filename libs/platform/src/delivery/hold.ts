import { randomUUID } from 'node:crypto';
import { elapsed } from '../clock.ts';
import type { Leases } from '../ports/leases.ts';

/** Milliseconds for which a right is taken. */
export const LASTS = 900;

/** What one process knows of a right that it wants, holds, or has lost. */
export interface Hold {
  /** The number under which the right is ours at this moment; undefined when it isn't, or may not be any more. */
  number(): number | undefined;
  /** Whether it wasn't given to anybody else since it was ours under this number. Asks whoever keeps the rights. */
  isStill(number: number): Promise<boolean>;
  /** Takes it or renews it. Answers whether it has become ours: it wasn't before, or no longer. */
  renew(): Promise<boolean>;
  giveBack(): Promise<void>;
}

/**
 * A right is counted from before it was asked for and by this process's own clock, which goes on while the process
 * stands still: so it is never thought to be ours for longer than whoever keeps the rights says, and a process that
 * wakes knows by itself that its time is over.
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

/** Where there is one process only, everything is its own. */
export const always: Hold = {
  number: () => 0,
  isStill: () => Promise.resolve(true),
  renew: () => Promise.resolve(false),
  giveBack: () => Promise.resolve(),
};
