import { setTimeout as pause } from 'node:timers/promises';
import { retry, type Waits } from '@alliance/platform/backoff';
import { report, troubleOf } from '@alliance/platform/report';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import { AT_ONCE } from '@alliance/platform/vouching/trust';
import type { FactReading } from './fact-reading.ts';

const PAGE = 500;
/** Milliseconds between two pages, in which others have their turn. */
const PAUSE = 20;
/** Before a page is tried again. */
const WAITS: Waits = { first: 1_000, longest: 10_000 };

/**
 * Checks the facts after an anchor, or all where they aren't many, before anything is answered; those before it page by
 * page beside everything else.
 * @returns what ends it.
 * @throws NotVouchedFor
 */
export const checkLog = async (
  log: string,
  { all, head }: Pick<FactReading, 'all' | 'head'>,
  anchored: number,
): Promise<{ stop(): void }> => {
  const ending = new AbortController();
  const check = async (from: number, to: number) => {
    const facts = await all(from, Math.min(PAGE, to - from));
    return facts.at(-1)?.position ?? to;
  };
  const end = await head();
  const later = end <= AT_ONCE ? 0 : Math.min(anchored, end);
  for (let position = later; position < end;) position = await check(position, end);

  const { signal } = ending;
  const failed = (error: unknown) => {
    if (error instanceof NotVouchedFor) throw error;
    report('not-checked', { service: log, ...troubleOf(error) }, 'warning');
  };
  const goThrough = async () => {
    for (let position = 0; position < later;) {
      await pause(PAUSE, undefined, { ref: false, signal });
      const from = position;
      position = await retry(() => check(from, later), { waits: WAITS, ref: false, signal, failed });
    }
  };
  // What it finds is known to the log; that it was stopped is no news.
  goThrough().catch(() => undefined);
  return { stop: () => ending.abort() };
};
