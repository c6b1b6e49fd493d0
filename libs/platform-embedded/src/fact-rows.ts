import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { SealedFact, UnplacedFact } from '@alliance/facts/recorded';
import { factIn, type FactColumns } from '@alliance/platform/adapters/fact-columns';
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
    command_digest TEXT NOT NULL
  ) STRICT`;

export interface FactRow extends FactColumns {
  readonly position: number;
  /** JSON. */
  readonly open: string;
}

/** In the order of `COLUMNS`. */
export const rowOf = (fact: UnplacedFact, revision: number, position: number): SQLInputValue[] => [
  position,
  fact.id,
  fact.stream,
  revision,
  fact.scope,
  fact.at,
  fact.type,
  fact.version,
  JSON.stringify(fact.open),
  fact.sealed ?? null,
  fact.keyId ?? null,
  fact.commandId,
  fact.commandDigest,
];

export const factOf = (row: FactRow): SealedFact =>
  factIn(row, row.position, JSON.parse(row.open) as Record<string, unknown>);

/** A file of before there were scopes, when everything belonged to an alliance. */
export const nameScopes = (database: DatabaseSync): void => {
  if (!hasColumn(database, 'facts', 'alliance_id')) return;
  database.exec(`
    BEGIN IMMEDIATE;
    ALTER TABLE facts RENAME COLUMN alliance_id TO scope;
    UPDATE facts SET scope = 'alliance/' || scope;
    COMMIT`);
};
