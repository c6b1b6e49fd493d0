import type { Pool } from 'pg';
import { alone, askPool, type Ask } from './view-session.ts';

/** What brings a schema from one version to the next; the first step makes it. A released step never changes. */
export type Steps = readonly ((schema: string) => string)[];

/** A schema's name goes into statements as it is. */
const SAFE = /^[a-z][a-z0-9_]{0,62}$/;

/**
 * Asks the catalogue's tables and not `to_regclass`, which answers from what a session remembers: one that has
 * waited for the lock doesn't remember yet what its last holder has made.
 */
const versionIn = async (ask: Ask, schema: string): Promise<number> => {
  const made = await ask({
    text: "SELECT FROM pg_catalog.pg_tables WHERE schemaname = $1 AND tablename = 'version'",
    values: [schema],
  });
  if (made.length === 0) return 0;
  const [row] = await ask<{ version: number }>({ text: `SELECT version FROM ${schema}.version` });
  return row?.version ?? 0;
};

const refuseLosses = async (ask: Ask): Promise<void> => {
  const [row] = await ask<{ fsync: string; full_page_writes: string }>({
    text: "SELECT current_setting('fsync') AS fsync, current_setting('full_page_writes') AS full_page_writes",
  });
  if (row?.fsync !== 'on' || row.full_page_writes !== 'on')
    throw new Error('PostgreSQL runs without fsync or full_page_writes: it would lose what it has answered');
};

/** What is done with the rows of a schema that was brought up from a version before, in the same transaction. */
export type Afterwards = (ask: Ask, before: number) => Promise<void>;

/**
 * Makes a schema's tables or brings them up to date, whoever else is at it. Where they are up to date, this asks
 * for nothing that takes more than the right to read.
 * @throws Error when a later release has been at work here, or when the server doesn't keep what it answers.
 */
export const makeTables = async (
  pool: Pool,
  schema: string,
  steps: Steps,
  afterwards: Afterwards = async () => {},
): Promise<void> => {
  if (!SAFE.test(schema)) throw new Error('a schema is named in small letters, digits and low lines');
  await refuseLosses(askPool(pool));
  if (isUpToDate(schema, steps, await versionIn(askPool(pool), schema))) return;
  await alone(pool, schema, (ask) => bringUpToDate(ask, schema, steps, afterwards));
};

/**
 * The same for whoever is in a transaction that nobody else is in with this schema.
 * @throws Error when a later release has been at work here.
 */
export const bringUpToDate = async (
  ask: Ask,
  schema: string,
  steps: Steps,
  afterwards: Afterwards,
): Promise<void> => {
  const before = await versionIn(ask, schema);
  if (isUpToDate(schema, steps, before)) return;
  if (before === 0)
    await ask({
      text: `
        CREATE SCHEMA IF NOT EXISTS ${schema};
        CREATE TABLE ${schema}.version (version integer NOT NULL);
        INSERT INTO ${schema}.version VALUES (0)`,
    });
  for (const step of steps.slice(before)) await ask({ text: step(schema) });
  await ask({ text: `UPDATE ${schema}.version SET version = ${steps.length}` });
  await afterwards(ask, before);
};

const isUpToDate = (schema: string, steps: Steps, version: number): boolean => {
  if (version > steps.length)
    throw new Error(`the tables of ${schema} are of version ${version}; this release knows ${steps.length}`);
  return version === steps.length;
};
