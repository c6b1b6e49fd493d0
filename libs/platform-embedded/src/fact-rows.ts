import type { SQLInputValue } from 'node:sqlite';
import type { SealedFact, UnplacedFact } from '@alliance/facts/recorded';

export const FACTS_TABLE = `
  CREATE TABLE IF NOT EXISTS facts (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    stream TEXT NOT NULL,
    revision INTEGER NOT NULL,
    alliance_id TEXT NOT NULL,
    at TEXT NOT NULL,
    type TEXT NOT NULL,
    version INTEGER NOT NULL,
    open TEXT NOT NULL,
    sealed TEXT,
    key_id TEXT,
    command_id TEXT NOT NULL,
    command_digest TEXT NOT NULL
  ) STRICT`;

export const COLUMNS =
  'position, id, stream, revision, alliance_id, at, type, version, open, sealed, key_id, command_id, command_digest';

export interface FactRow {
  readonly position: number;
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly alliance_id: string;
  readonly at: string;
  readonly type: string;
  readonly version: number;
  readonly open: string;
  readonly sealed: string | null;
  readonly key_id: string | null;
  readonly command_id: string;
  readonly command_digest: string;
}

/** In the order of `COLUMNS`. */
export const rowOf = (fact: UnplacedFact, revision: number, position: number): SQLInputValue[] => [
  position,
  fact.id,
  fact.stream,
  revision,
  fact.allianceId,
  fact.at,
  fact.type,
  fact.version,
  JSON.stringify(fact.open),
  fact.sealed ?? null,
  fact.keyId ?? null,
  fact.commandId,
  fact.commandDigest,
];

export const factOf = (row: FactRow): SealedFact => ({
  id: row.id,
  stream: row.stream,
  revision: row.revision,
  position: row.position,
  allianceId: row.alliance_id,
  at: row.at,
  type: row.type,
  version: row.version,
  open: JSON.parse(row.open) as Record<string, unknown>,
  ...(row.sealed === null ? {} : { sealed: row.sealed }),
  ...(row.key_id === null ? {} : { keyId: row.key_id }),
  commandId: row.command_id,
  commandDigest: row.command_digest,
});
