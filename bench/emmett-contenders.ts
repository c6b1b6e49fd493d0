import type { EventStore } from '@alliance/platform/ports/event-store';
import { openPool } from '@alliance/platform-distributed/postgres/pool';
import { sampleVoucher } from '@alliance/platform-tests/sample-chain';
import { chainOf } from '@alliance/platform/vouching/chain';
import { postgresEventStore } from '@alliance/platform-distributed/postgres/postgres-event-store';
import pg from 'pg';
import type { Step } from './emmett-appends.ts';
import { emmettVersion, eventOf, openEmmett, type OpenedEmmett } from './emmett-store.ts';

/** Somebody who takes appends, so that both are asked for exactly the same. */
export interface Contender {
  readonly name: string;
  /** At the step's revision, which both check. Rejects when it isn't taken. */
  append(step: Step): Promise<void>;
  /** Facts that are there, by the database. */
  count(): Promise<number>;
  close(): Promise<void>;
}

const counting = async (url: string, table: string): Promise<number> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`);
    return rows[0]?.count ?? 0;
  } finally {
    await client.end();
  }
};

export interface Ours extends Contender {
  readonly store: EventStore;
}

export const ours = async (url: string, service: string): Promise<Ours> => {
  const pool = openPool(url);
  const store = await postgresEventStore(pool, chainOf(sampleVoucher, service));
  return {
    name: 'our event store',
    store,
    async append({ stream, expected, facts }) {
      const { outcome } = await store.append([{ stream, expected, facts }]);
      if (outcome !== 'appended') throw new Error(`an append was answered with ${outcome}`);
    },
    count: () => store.head(),
    async close() {
      await store.close();
      await pool.end();
    },
  };
};

export interface Theirs extends Contender, OpenedEmmett {}

export const theirs = async (url: string, connections: number): Promise<Theirs> => {
  const opened = await openEmmett(url, connections);
  return {
    ...opened,
    name: `emmett-postgresql ${emmettVersion()}`,
    // A stream that must not be there yet is one at version 0; its own constant for it checks nothing.
    append: async ({ stream, expected, facts }) =>
      void (await opened.store.appendToStream(stream, facts.map(eventOf), {
        expectedStreamVersion: BigInt(expected),
      })),
    count: () => counting(url, 'emt_messages'),
  };
};
