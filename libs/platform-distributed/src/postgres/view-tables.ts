import type { Pool } from 'pg';
import { alone, askPool, type Ask } from './view-session.ts';

/**
 * What brings a schema from each version to the next; the first makes it. Steps that have been released never
 * change. Every text is compared byte by byte (`COLLATE "C"`): that is the order of code points, and the fastest.
 */
const STEPS: readonly ((schema: string) => string)[] = [
  (schema) => `
    CREATE TABLE ${schema}.documents (
      collection text COLLATE "C" NOT NULL,
      key text COLLATE "C" NOT NULL,
      -- JSON, as text: what is read equals what was put, also a NUL inside a string, which jsonb refuses.
      json text NOT NULL,
      PRIMARY KEY (collection, key)
    ) WITH (fillfactor = 70);
    CREATE TABLE ${schema}.journal (
      entry bigint PRIMARY KEY,
      fact_id text COLLATE "C" NOT NULL UNIQUE,
      alliance_id text COLLATE "C" NOT NULL,
      topic text COLLATE "C" NOT NULL,
      fact text NOT NULL
    );
    CREATE INDEX journal_of_alliance ON ${schema}.journal (alliance_id, entry);
    CREATE TABLE ${schema}.checkpoints (
      consumer text COLLATE "C" NOT NULL,
      topic text COLLATE "C" NOT NULL,
      partition integer NOT NULL,
      "offset" bigint NOT NULL,
      PRIMARY KEY (consumer, topic, partition)
    ) WITH (fillfactor = 20);
    CREATE TABLE ${schema}.parked (
      place bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      consumer text COLLATE "C" NOT NULL,
      -- Both as JSON: what can't be handled may hold anything, also what a text of PostgreSQL can't.
      key text COLLATE "C" NOT NULL,
      message text NOT NULL
    );
    CREATE INDEX parked_of_consumer ON ${schema}.parked (consumer, place)`,
];

const versionIn = async (ask: Ask, schema: string): Promise<number> => {
  // Not by `to_regclass`: what a connection remembers of names may be older than the lock that it waited for.
  const there = await ask({
    text: "SELECT FROM pg_tables WHERE schemaname = $1 AND tablename = 'version'",
    values: [schema],
  });
  if (there.length === 0) return 0;
  const [row] = await ask<{ version: number }>({ text: `SELECT version FROM ${schema}.version` });
  return row?.version ?? 0;
};

/**
 * Makes the tables of a view store or brings them up to date, whoever else is at it. Where they are up to date,
 * this asks for nothing that takes more than the right to read.
 * @throws Error when a later release has been at work here.
 */
export const makeViewTables = async (pool: Pool, schema: string): Promise<void> => {
  const isNow = (version: number) => {
    if (version > STEPS.length)
      throw new Error(
        `the tables of ${schema} are of version ${version}; this release knows ${STEPS.length}`,
      );
    return version === STEPS.length;
  };
  if (isNow(await versionIn(askPool(pool), schema))) return;
  await alone(pool, schema, async (ask) => {
    const before = await versionIn(ask, schema);
    if (isNow(before)) return;
    if (before === 0)
      await ask({
        text: `
          CREATE SCHEMA IF NOT EXISTS ${schema};
          CREATE TABLE ${schema}.version (version integer NOT NULL);
          INSERT INTO ${schema}.version VALUES (0)`,
      });
    for (const step of STEPS.slice(before)) await ask({ text: step(schema) });
    await ask({ text: `UPDATE ${schema}.version SET version = ${STEPS.length}` });
  });
};
