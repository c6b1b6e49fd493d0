import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getPostgreSQLEventStore, type PostgresEventStore } from '@event-driven-io/emmett-postgresql';
import type { Event } from '@event-driven-io/emmett';
import pg from 'pg';
import type { UnplacedFact } from '@alliance/facts/recorded';

/** One of our facts as emmett keeps it: everything but type, stream and id is its data. */
export type EmmettEvent = Event<string, Omit<UnplacedFact, 'type' | 'stream' | 'id'>, { messageId: string }>;

export const eventOf = (fact: UnplacedFact): EmmettEvent => {
  const { scope, at, version, open, commandId, commandDigest, sealed, keyId } = fact;
  const secret = sealed !== undefined && keyId !== undefined ? { sealed, keyId } : {};
  return {
    type: fact.type,
    data: { scope, at, version, open, commandId, commandDigest, ...secret },
    kind: 'Event',
    metadata: { messageId: fact.id },
  };
};

export interface OpenedEmmett {
  readonly store: PostgresEventStore;
  close(): Promise<void>;
}

/** Emmett on a pool of as many connections as it has callers, so that none waits for one. */
export const openEmmett = async (url: string, connections: number): Promise<OpenedEmmett> => {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    options: '-c synchronous_commit=on',
  });
  const store = getPostgreSQLEventStore(url, { connectionOptions: { pool } });
  await store.schema.migrate();
  return {
    store,
    close: async () => {
      await store.close();
      await pool.end();
    },
  };
};

/** The version that was measured, by its own package. */
export const emmettVersion = (): string => {
  const entry = fileURLToPath(import.meta.resolve('@event-driven-io/emmett-postgresql'));
  const { version } = JSON.parse(readFileSync(new URL('../package.json', `file://${entry}`), 'utf8')) as {
    version: string;
  };
  return version;
};
