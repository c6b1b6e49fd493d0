import { randomUUID } from 'node:crypto';
import type { SQLInputValue } from 'node:sqlite';

/** A fact as the log took it then: open fields in the clear, sealed ones as one ciphertext. */
export interface FrozenFact {
  readonly id: string;
  readonly stream: string;
  readonly allianceId: string;
  readonly at: string;
  readonly type: string;
  readonly version: number;
  readonly open: Readonly<Record<string, unknown>>;
  readonly sealed: string;
  readonly keyId: string;
  readonly commandId: string;
  readonly commandDigest: string;
}

/** About six hundred bytes, three hundred of them ciphertext. */
export const newFact = (): FrozenFact => ({
  id: randomUUID(),
  stream: 'goal-0',
  allianceId: 'a-1',
  at: '2026-07-02T08:00:00.000Z',
  type: 'GoalRated',
  version: 1,
  open: { by: 'm-1', level: 1, sessionId: 's-1' },
  sealed: 'c2VhbGVk'.repeat(38),
  keyId: 'k-1',
  commandId: 'c-1',
  commandDigest: 'd-1',
});

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

/** In the order of `COLUMNS`. */
export const rowOf = (fact: FrozenFact, revision: number, position: number): SQLInputValue[] => [
  position,
  fact.id,
  fact.stream,
  revision,
  fact.allianceId,
  fact.at,
  fact.type,
  fact.version,
  JSON.stringify(fact.open),
  fact.sealed,
  fact.keyId,
  fact.commandId,
  fact.commandDigest,
];
