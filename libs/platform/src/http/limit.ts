import { RateLimiterMemory } from 'rate-limiter-flexible';
import { tooMany } from './problem.ts';

/** How often something may happen in so many seconds. */
export interface Often {
  readonly most: number;
  readonly seconds: number;
}

/** Counts by key what happens, in the memory of this process. */
export interface Limit {
  /** @throws a `Problem` that says when to come again, where it has happened as often as it may. */
  unlessSpent(key: string): Promise<void>;
  count(key: string): Promise<void>;
}

export const limitOf = ({ most, seconds }: Often): Limit => {
  const limiter = new RateLimiterMemory({ points: most, duration: seconds });
  return {
    unlessSpent: async (key) => {
      const spent = await limiter.get(key);
      if (spent && spent.remainingPoints <= 0) throw tooMany(spent.msBeforeNext / 1_000);
    },
    count: async (key) => void (await limiter.penalty(key)),
  };
};
