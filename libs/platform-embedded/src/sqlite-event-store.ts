import type { DatabaseSync } from 'node:sqlite';
import type { EventStore } from '@alliance/platform/ports/event-store';
import { committed } from '@alliance/platform/telemetry/figures';
import { append } from './append.ts';
import { asking } from './database.ts';
import { factLog } from './fact-log.ts';
import { groupCommit } from './group-commit.ts';

/** A service's log in one SQLite file that this process holds alone. It closes the database with itself. */
export const sqliteEventStore = (database: DatabaseSync): EventStore => {
  const log = asking(() => factLog(database));
  const listeners = new Set<{ readonly call: () => void }>();
  let announced = log.head();

  const commits = groupCommit(database, {
    committing: () => log.tidy(),
    committed() {
      if (log.head() === announced) return;
      committed('sqlite', log.head() - announced);
      announced = log.head();
      // Each on its own: one that throws must not keep the news from the others.
      for (const { call } of listeners) queueMicrotask(call);
    },
    undone: () => log.forget(),
  });

  return {
    append: (appends) => commits.submit(() => append(log, appends)),
    readStream: async (stream, afterRevision = 0) => asking(() => log.stream(stream, afterRevision)),
    readAll: async (afterPosition, limit) => asking(() => log.all(afterPosition, limit)),
    factById: async (id) => asking(() => log.byId(id)),
    head: async () => asking(() => log.readHead()),
    onAppended(listener) {
      const entry = { call: listener };
      listeners.add(entry);
      return () => void listeners.delete(entry);
    },
    async close() {
      commits.end();
      listeners.clear();
      if (database.isOpen) database.close();
    },
  };
};
