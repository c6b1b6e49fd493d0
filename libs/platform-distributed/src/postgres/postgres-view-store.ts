import { believedEntries } from '@alliance/platform/adapters/believed-entries';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import type { NewsListener, ViewStore, ViewWriting } from '@alliance/platform/ports/view-store';
import { trustIn } from '@alliance/platform/vouching/trust';
import type { Voucher } from '@alliance/platform/vouching/voucher';
import type { Pool, QueryResultRow } from 'pg';
import { listenForNews } from './news-listening.ts';
import { makeTables } from './tables.ts';
import { viewReading } from './view-reading.ts';
import { alone, askPool, type Ask } from './view-session.ts';
import { VIEW_TABLES } from './view-tables.ts';
import { viewTransaction } from './view-transaction.ts';

/**
 * What a service derives from facts, in a schema of its own that any number of its processes share. The pool is
 * the caller's to close. A journal in which something isn't what was recorded throws `NotVouchedFor`.
 * @throws StoreUnavailable when PostgreSQL can't be asked; Error when a later release has been at work here.
 */
export const postgresViewStore = async (
  pool: Pool,
  service: string,
  voucher: Voucher,
): Promise<ViewStore> => {
  const schema = `views_${service}`;
  await makeTables(pool, schema, VIEW_TABLES);
  const believe = believedEntries(voucher);
  const trust = trustIn(service);
  /** What isn't what was recorded concerns its scope alone: it is reported once, and others are answered as before. */
  const believed: typeof believe = (...read) => trust.noting(() => believe(...read));
  const listeners = new Set<{ readonly call: NewsListener }>();
  const hangUp = await listenForNews(pool, schema, (news) => {
    // Each on its own: one that throws must not keep the news from the others.
    for (const { call } of listeners) queueMicrotask(() => call(news));
  });
  let last: Promise<unknown> = Promise.resolve();
  let ended = false;
  const stillOpen = () => {
    if (ended) throw new StoreUnavailable('the store is closed');
  };
  const askAny = askPool(pool);
  const ask: Ask = async <Row extends QueryResultRow>(query: Parameters<Ask>[0]) => {
    stillOpen();
    return askAny<Row>(query);
  };

  const run = <Result>(work: (transaction: ViewWriting) => Promise<Result>): Promise<Result> =>
    alone(pool, schema, async (askAlone) => {
      const transaction = viewTransaction(schema, askAlone, believed);
      try {
        const result = await work(transaction.writing);
        await transaction.write();
        return result;
      } finally {
        transaction.end();
      }
    });

  const { document, documents, journal, checkpoint, parked, parkedKeys } = viewReading(schema, ask, believed);
  return {
    document,
    documents,
    journal,
    checkpoint,
    parked,
    parkedKeys,
    async transact(work) {
      stillOpen();
      // One at a time already here: those that wait for the lock would hold a connection each.
      const result = last.then(() => run(work));
      last = result.catch(() => {});
      return result;
    },
    onNews(call) {
      const listener = { call };
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async close() {
      ended = true;
      await last;
      listeners.clear();
      hangUp();
    },
  };
};
