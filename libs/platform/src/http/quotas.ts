import type { Scope } from '@alliance/decider/scope';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { tooMany } from './problem.ts';

const HOUR = 60 * 60;
const KIB = 1_024;

/** How much one person may send, in commands and KiB, in so many seconds. */
export interface Allowance {
  readonly seconds: number;
  readonly commands: number;
  readonly kib: number;
}

/** Of one person: in each of their scopes, and in all of them. */
export interface Allowances {
  readonly inOne: readonly Allowance[];
  readonly inAll: readonly Allowance[];
}

/**
 * Several years of sessions may be written down in an evening: one with its reviews, touches and ratings is some
 * twelve commands for both and 30 KiB. What is beyond that comes from no person's hand.
 */
export const ALLOWED: Allowances = {
  inOne: [
    { seconds: HOUR, commands: 1_000, kib: 2 * KIB },
    { seconds: 24 * HOUR, commands: 4_000, kib: 4 * KIB },
  ],
  inAll: [
    { seconds: HOUR, commands: 2_000, kib: 4 * KIB },
    { seconds: 24 * HOUR, commands: 8_000, kib: 8 * KIB },
  ],
};

/** Whose command it is, to which scope it goes, and how long its body is. */
export interface QuotaRequest {
  readonly who: string;
  readonly scope: Scope | undefined;
  readonly bytes: number;
}

export type Quota = (coming: QuotaRequest) => Promise<void>;

/**
 * Counts what each person sends, in the memory of this process. Each has an allowance of their own, so nobody can use
 * up another's. Throws a `Problem` that says when to come again.
 */
export const quotaOf = ({ inOne, inAll }: Allowances = ALLOWED): Quota => {
  const one = inOne.flatMap((allowance) => counters('one', allowance));
  const all = inAll.flatMap((allowance) => counters('all', allowance));
  return async ({ who, scope, bytes }) => {
    const amounts = { commands: 1, kib: Math.ceil(bytes / KIB) };
    const due = [
      ...all.map((counter) => ({ ...counter, key: who })),
      ...(scope === undefined ? [] : one.map((counter) => ({ ...counter, key: `${who} ${scope}` }))),
    ];
    for (const { counted, limiter, key } of due)
      await limiter.consume(key, amounts[counted]).catch((refused: unknown) => {
        throw refused instanceof RateLimiterRes ? tooMany(refused.msBeforeNext / 1_000) : refused;
      });
  };
};

const counters = (keyPrefix: string, { seconds: duration, ...allowed }: Allowance) =>
  (['commands', 'kib'] as const).map((counted) => ({
    counted,
    limiter: new RateLimiterMemory({ keyPrefix, duration, points: allowed[counted] }),
  }));
