import type { DatabaseSync } from 'node:sqlite';
import { madeFor } from '@alliance/platform/adapters/made-for';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import type { News, NewsListener, ViewStore, ViewWriting } from '@alliance/platform/ports/view-store';
import { copyDatabase, type Copyable } from './copyable.ts';
import { asking, rollBack } from './database.ts';
import { loggedFacts, type LogsBehind } from './logged-facts.ts';
import { viewTables, type RowsOf } from './view-tables.ts';
import type { Found } from './vouched-rows.ts';
import { viewTransaction } from './view-transaction.ts';

/** Views of which it is known whether they are what was made of the logs. */
export interface VouchedViews extends ViewStore, Copyable {
  /** What was found of the rows when the file was opened. */
  readonly found: Found;
  /** Takes what was found for what was recorded. */
  adopt(): void;
  /** Whether the logs go on from where these views have come to: they may be another's, or shorter than they were. */
  followLogs(): Promise<boolean>;
  /** Does something when nothing is being written, and nothing is written meanwhile. */
  inOrder<Result>(work: () => Promise<Result>): Promise<Result>;
}

/**
 * What a service derives from facts, in one SQLite file that this process holds alone. Its journal is an index: the
 * facts stay where they are, in the logs.
 */
export const sqliteViewStore = (database: DatabaseSync, logs: LogsBehind, of: RowsOf): VouchedViews => {
  const tables = asking(() => viewTables(database, of));
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');
  let last: Promise<unknown> = Promise.resolve();
  let ended = false;
  const listeners = new Set<{ readonly call: NewsListener }>();
  const notify = (news: readonly News[]) => {
    if (news.length === 0) return;
    // Each on its own: one that throws must not keep the news from the others.
    for (const { call } of listeners) queueMicrotask(() => call(news));
  };

  const run = async <Result>(work: (transaction: ViewWriting) => Promise<Result>): Promise<Result> => {
    const transaction = viewTransaction(tables, logs);
    const result = await work(transaction.writing).finally(() => transaction.end());
    asking(() => {
      try {
        begin.run();
        transaction.apply();
        tables.vouched.tell();
        commit.run();
        tables.vouched.settle();
      } catch (error) {
        rollBack(database);
        tables.journal.forget();
        tables.forgetDocuments();
        tables.vouched.forget();
        throw error;
      }
    });
    notify(transaction.news);
    return result;
  };

  const inOrder = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = last.then(work);
    last = result.catch(() => {});
    return result;
  };

  return {
    transact(work) {
      if (ended) return Promise.reject(new StoreUnavailable('the file is closed'));
      return inOrder(() => run(work));
    },
    found: tables.vouched.found,
    adopt: () => asking(() => tables.vouched.adopt()),
    async followLogs() {
      for (const { topic, offset, link } of asking(() => tables.checkpoints()))
        if (link !== ((await logs.linkAt(topic, offset)) ?? null)) return false;
      return true;
    },
    inOrder,
    copyTo: (file, onPages) => inOrder(() => copyDatabase(database, file, onPages)),
    onNews(call) {
      const entry = { call };
      listeners.add(entry);
      return () => void listeners.delete(entry);
    },
    async document<T>(collection: string, key: string) {
      if (!database.isOpen) throw new StoreUnavailable('the file is closed');
      return asking(() => tables.document(collection, key)) as T | undefined;
    },
    documents: async <T>(collection: string, prefix = '') =>
      asking(() => tables.documents(collection, prefix)).map(
        ({ key, json }) => [key, JSON.parse(json) as T] as const,
      ),
    journal: async (scope, reader, afterEntry = 0) =>
      madeFor(reader, afterEntry, (entry) =>
        loggedFacts(
          logs,
          scope,
          asking(() => tables.journal.of(scope, entry)),
        ),
      ),
    checkpoint: async (consumer, topic, partition) =>
      asking(() => tables.checkpoint(consumer, topic, partition)),
    parked: async (consumer) => asking(() => tables.parked(consumer)),
    parkedKeys: async (consumer) => asking(() => tables.parkedKeys(consumer)),
    async close() {
      ended = true;
      await last;
      listeners.clear();
      if (database.isOpen) database.close();
    },
  };
};
