import { setTimeout as pause } from 'node:timers/promises';
import { retry, unlessAborted, type Waits } from '@alliance/platform/backoff';
import type { NewsListener } from '@alliance/platform/ports/view-store';
import pg, { type Pool } from 'pg';
import { newsIn } from './news-notices.ts';
import { asUnavailable } from './pool.ts';

/** Milliseconds until it tries to come back, and what it waits where that fails. */
const SOON = 50;
const WAITS: Waits = { first: 50, longest: 2_000 };
/** Milliseconds between two looks at whether the line still stands, and how long an answer may take. */
const BETWEEN_LOOKS = 10_000;
const PATIENCE = 5_000;

/** One connection, until the signal comes, which ends it also while it is being made. `onLost` is called once, before that. */
const listen = async (
  pool: Pool,
  channel: string,
  signal: AbortSignal,
  onNotice: (notice: string) => void,
  onLost: () => void,
): Promise<void> => {
  signal.throwIfAborted();
  const client = new pg.Client({ ...pool.options, query_timeout: PATIENCE });
  let state: 'coming' | 'listening' | 'over' = 'coming';
  const hangUp = () => {
    state = 'over';
    clearInterval(look);
    signal.removeEventListener('abort', hangUp);
    // At once: on a line that has gone silent, a farewell would wait for ever.
    client.connection.stream.destroy();
  };
  const lost = () => {
    if (state !== 'listening') return;
    hangUp();
    onLost();
  };
  const look = setInterval(() => {
    if (state === 'listening') client.query('SELECT').catch(lost);
  }, BETWEEN_LOOKS).unref();
  signal.addEventListener('abort', hangUp);
  client.on('error', lost).on('end', lost);
  client.on('notification', ({ payload = '' }) => {
    if (state !== 'over') onNotice(payload);
  });
  try {
    await client.connect();
    await client.query(`LISTEN ${channel}`);
    signal.throwIfAborted();
    state = 'listening';
  } catch (error) {
    hangUp();
    throw asUnavailable(error);
  }
};

/**
 * Tells the news of one schema, which come on a connection of their own. When that is lost it comes back, and
 * tells that something may have been missed. Answers what ends it.
 * @throws StoreUnavailable when it can't begin.
 */
export const listenForNews = async (pool: Pool, channel: string, tell: NewsListener): Promise<() => void> => {
  const ending = new AbortController();
  const { signal } = ending;
  const begin = () =>
    listen(
      pool,
      channel,
      signal,
      (notice) => tell(newsIn(notice)),
      () => void comeBack().catch(unlessAborted(signal)),
    );
  const comeBack = async () => {
    await pause(SOON, undefined, { ref: false, signal });
    await retry(begin, { waits: WAITS, ref: false, signal });
    tell('missed');
  };

  await begin();
  return () => ending.abort();
};
