import type { SealedFact } from '@alliance/facts/recorded';

export const COLUMNS =
  'position, id, stream, revision, alliance_id, at, type, version, open, sealed, key_id, command_id, command_digest';

/** How facts come in as one JSON text, in the order of `COLUMNS`: of all ways to send many rows the quickest tried. */
export const INCOMING = `json_to_recordset($1) AS incoming (
  position bigint, id text, stream text, revision integer, alliance_id text, at text, type text, version integer,
  open text, sealed text, key_id text, command_id text, command_digest text)`;
export const TAKEN_IN = COLUMNS.replace(' open,', ' open::json,');

export interface FactRow {
  /** A bigint comes as text. */
  readonly position: string;
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly alliance_id: string;
  readonly at: string;
  readonly type: string;
  readonly version: number;
  readonly open: Record<string, unknown>;
  readonly sealed: string | null;
  readonly key_id: string | null;
  readonly command_id: string;
  readonly command_digest: string;
}

/** Open fields are JSON inside JSON: only so does a NUL in a string come through. */
export const incoming = (facts: readonly SealedFact[]): string =>
  JSON.stringify(
    facts.map((fact) => ({
      position: fact.position,
      id: fact.id,
      stream: fact.stream,
      revision: fact.revision,
      alliance_id: fact.allianceId,
      at: fact.at,
      type: fact.type,
      version: fact.version,
      open: JSON.stringify(fact.open),
      sealed: fact.sealed,
      key_id: fact.keyId,
      command_id: fact.commandId,
      command_digest: fact.commandDigest,
    })),
  );

export const factOf = (row: FactRow): SealedFact => ({
  id: row.id,
  stream: row.stream,
  revision: row.revision,
  position: Number(row.position),
  allianceId: row.alliance_id,
  at: row.at,
  type: row.type,
  version: row.version,
  open: row.open,
  ...(row.sealed === null ? {} : { sealed: row.sealed }),
  ...(row.key_id === null ? {} : { keyId: row.key_id }),
  commandId: row.command_id,
  commandDigest: row.command_digest,
});
