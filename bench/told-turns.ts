import type { Turn } from './compare-commands.ts';
import { median } from './rounds.ts';

/** What a contender's turns come to. */
export interface Told {
  /** Medians over the rounds. */
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly offeredP99: number;
  /** Milliseconds of a processor for one command; undefined where that wasn't counted. */
  readonly used: number | undefined;
  /** Milliseconds, the worst of all rounds: it holds after each. */
  readonly caughtUp: number;
}

export const toldOf = (turns: readonly Turn[] = []): Told => ({
  perSecond: median(turns.map(({ loaded }) => loaded.perSecond)),
  p50: median(turns.map(({ loaded }) => loaded.p50)),
  p99: median(turns.map(({ loaded }) => loaded.p99)),
  offeredP99: median(turns.map(({ offered }) => offered.p99)),
  used: turns.some(({ used }) => used === undefined) ? undefined : median(turns.map(({ used = 0 }) => used)),
  caughtUp: Math.max(0, ...turns.map(({ caughtUp }) => caughtUp ?? 0)),
});

export const medians = (name: string, { perSecond, p50, p99, offeredP99, used }: Told): string =>
  `median  ${name.padEnd(28)}${Math.round(perSecond).toLocaleString('en')}/s  p50 ${p50.toFixed(0)} ms  ` +
  `p99 ${p99.toFixed(0)} ms${used === undefined ? '' : `, ${used.toFixed(3)} ms of CPU each`}; offered: p99 ${offeredP99.toFixed(1)} ms`;
