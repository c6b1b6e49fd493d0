import type { SealedFact } from '@alliance/facts/recorded';
import { COLUMNS, factIn, type FactColumns } from '@alliance/platform/adapters/fact-columns';

/** How facts come in as one JSON text, in the order of `COLUMNS`: of all ways to send many rows the quickest tried. */
export const INCOMING = `json_to_recordset($1) AS incoming (
  position bigint, id text, stream text, revision integer, scope text, at text, type text, version integer,
  open text, sealed text, key_id text, command_id text, command_digest text)`;
export const TAKEN_IN = COLUMNS.replace(' open,', ' open::json,');

export interface FactRow extends FactColumns {
  /** A bigint comes as text. */
  readonly position: string;
  readonly open: Record<string, unknown>;
}

/** Open fields are JSON inside JSON: only so does a NUL in a string come through. */
export const incoming = (facts: readonly SealedFact[]): string =>
  JSON.stringify(
    facts.map((fact) => ({
      position: fact.position,
      id: fact.id,
      stream: fact.stream,
      revision: fact.revision,
      scope: fact.scope,
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

export const factOf = (row: FactRow): SealedFact => factIn(row, Number(row.position), row.open);
