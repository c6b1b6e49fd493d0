import type { SealedFact } from '@alliance/facts/recorded';
import { factIn, VOUCHED_COLUMNS, type FactColumns } from '@alliance/platform/adapters/fact-columns';
import { carried, type Chain } from '@alliance/platform/vouching/chain';
import type { PlacedFact } from '@alliance/platform/vouching/leaf';

/** How facts come in as one JSON text, in the order of `VOUCHED_COLUMNS`: of all ways to send many rows the quickest tried. */
export const INCOMING = `json_to_recordset($1) AS incoming (
  position bigint, id text, stream text, revision integer, scope text, at text, type text, version integer,
  open text, sealed text, key_id text, command_id text, command_digest text, previous bytea, link bytea)`;
export const TAKEN_IN = VOUCHED_COLUMNS.replace(' open,', ' open::json,');

/** A fact as it lies there, whether or not it was recorded so. */
export interface BareRow extends FactColumns {
  /** A bigint comes as text. */
  readonly position: string;
  readonly open: Record<string, unknown>;
}

export interface FactRow extends BareRow {
  readonly previous: Uint8Array | null;
  readonly link: Uint8Array | null;
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
      previous: fact.vouched && hex(fact.vouched.previous),
      link: fact.vouched && hex(fact.vouched.link),
    })),
  );

const hex = (link: string): string => `\\x${Buffer.from(link, 'base64url').toString('hex')}`;

export const placedFactOf = (row: BareRow): PlacedFact => factIn(row, Number(row.position), row.open);

/** @throws NotVouchedFor */
export const factOf = (row: FactRow, chain: Chain): SealedFact => {
  const fact = placedFactOf(row);
  return { ...fact, vouched: carried(chain.check(fact, row)) };
};
