import type { Turn } from './compare-commands.ts';
import { median } from './rounds.ts';
import { usedText, type Used } from './usage-report.ts';

/** What a contender's turns come to. */
export interface TurnReport {
  /** Medians over the rounds. */
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly offeredP99: number;
  /** For one command; undefined where that wasn't counted. */
  readonly used: Used | undefined;
  /** Milliseconds, the worst of all rounds: it holds after each. */
  readonly caughtUp: number;
}

export const reportOf = (turns: readonly Turn[] = []): TurnReport => ({
  perSecond: median(turns.map(({ loaded }) => loaded.perSecond)),
  p50: median(turns.map(({ loaded }) => loaded.p50)),
  p99: median(turns.map(({ loaded }) => loaded.p99)),
  offeredP99: median(turns.map(({ offered }) => offered.p99)),
  used: medianUsed(turns.flatMap(({ used }) => used ?? [])),
  caughtUp: Math.max(0, ...turns.map(({ caughtUp }) => caughtUp ?? 0)),
});

const medianUsed = (used: readonly Used[]): Used | undefined =>
  used.length === 0
    ? undefined
    : {
        all: median(used.map(({ all }) => all)),
        answering: median(used.map(({ answering }) => answering)),
      };

export const medians = (name: string, { perSecond, p50, p99, offeredP99, used }: TurnReport): string =>
  `median  ${name.padEnd(28)}${Math.round(perSecond).toLocaleString('en')}/s  p50 ${p50.toFixed(0)} ms  ` +
  `p99 ${p99.toFixed(0)} ms${used === undefined ? '' : `, CPU of each ${usedText(used)} ms`}; offered: p99 ${offeredP99.toFixed(1)} ms`;
