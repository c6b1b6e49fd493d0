import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { SealedFact } from '@alliance/facts/recorded';
import { factIn, type FactColumns } from '@alliance/platform/adapters/fact-columns';
import { carried, type Chain, type Links } from '@alliance/platform/vouching/chain';
import type { PlacedFact } from '@alliance/platform/vouching/leaf';
import { hasColumn } from './database.ts';

export const FACTS_TABLE = `
  CREATE TABLE IF NOT EXISTS facts (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    stream TEXT NOT NULL,
    revision INTEGER NOT NULL,
    scope TEXT NOT NULL,
    at TEXT NOT NULL,
    type TEXT NOT NULL,
    version INTEGER NOT NULL,
    open TEXT NOT NULL,
    sealed TEXT,
    key_id TEXT,
    command_id TEXT NOT NULL,
    command_digest TEXT NOT NULL,
    previous BLOB,
    link BLOB
  ) STRICT`;

export interface FactRow extends FactColumns {
  readonly position: number;
  /** JSON. */
  readonly open: string;
  /** Null in a file of before facts were vouched for. */
  readonly previous: Uint8Array | null;
  readonly link: Uint8Array | null;
}

/** In the order of `VOUCHED_COLUMNS`. */
export const rowOf = (fact: PlacedFact, { previous, link }: Links): SQLInputValue[] => [
  fact.position,
  fact.id,
  fact.stream,
  fact.revision,
  fact.scope,
  fact.at,
  fact.type,
  fact.version,
  JSON.stringify(fact.open),
  fact.sealed ?? null,
  fact.keyId ?? null,
  fact.commandId,
  fact.commandDigest,
  previous,
  link,
];

/** As it lies there, whether or not it was recorded so. */
export const placedFactOf = (row: FactRow): PlacedFact =>
  factIn(row, row.position, JSON.parse(row.open) as Record<string, unknown>);

/** @throws NotVouchedFor */
export const factOf = (row: FactRow, chain: Chain): SealedFact => {
  const fact = placedFactOf(row);
  return { ...fact, vouched: carried(chain.check(fact, row)) };
};

/** What a file of an earlier build hasn't yet. */
export const withLinks = (database: DatabaseSync): void => {
  if (!hasColumn(database, 'facts', 'previous')) database.exec('ALTER TABLE facts ADD COLUMN previous BLOB');
  if (!hasColumn(database, 'facts', 'link')) database.exec('ALTER TABLE facts ADD COLUMN link BLOB');
};

/** A file of before there were scopes, when everything belonged to an alliance. */
export const nameScopes = (database: DatabaseSync): void => {
  if (!hasColumn(database, 'facts', 'alliance_id')) return;
  database.exec(`
    BEGIN IMMEDIATE;
    ALTER TABLE facts RENAME COLUMN alliance_id TO scope;
    UPDATE facts SET scope = 'alliance/' || scope;
    COMMIT`);
};
