import type { Scope } from '@alliance/decider/scope';
import type { SealedFact } from '@alliance/facts/recorded';

/** A fact's columns, in every table of facts that there is. */
export const COLUMNS =
  'position, id, stream, revision, scope, at, type, version, open, sealed, key_id, command_id, command_digest';

/** With what vouches for each. */
export const VOUCHED_COLUMNS = `${COLUMNS}, previous, link`;

/** What is the same in every engine; positions and open fields come back as each of them has it. */
export interface FactColumns {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly scope: Scope;
  readonly at: string;
  readonly type: string;
  readonly version: number;
  readonly sealed: string | null;
  readonly key_id: string | null;
  readonly command_id: string;
  readonly command_digest: string;
}

export const factIn = (
  row: FactColumns,
  position: number,
  open: Readonly<Record<string, unknown>>,
): SealedFact => ({
  id: row.id,
  stream: row.stream,
  revision: row.revision,
  position,
  scope: row.scope,
  at: row.at,
  type: row.type,
  version: row.version,
  open,
  ...(row.sealed === null ? {} : { sealed: row.sealed }),
  ...(row.key_id === null ? {} : { keyId: row.key_id }),
  commandId: row.command_id,
  commandDigest: row.command_digest,
});
