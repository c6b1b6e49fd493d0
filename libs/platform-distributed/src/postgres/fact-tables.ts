import { anchorTable } from './anchor-tables.ts';
import type { Steps } from './tables.ts';

/** Every text is compared byte by byte (`COLLATE "C"`): nothing here is ever sorted for people. */
export const FACT_STEPS: Steps = [
  (schema) => `
    CREATE TABLE ${schema}.facts (
      position bigint PRIMARY KEY,
      id text COLLATE "C" NOT NULL UNIQUE,
      stream text COLLATE "C" NOT NULL,
      revision integer NOT NULL,
      alliance_id text COLLATE "C" NOT NULL,
      -- ISO 8601 as it was given: what is read equals what was written.
      at text COLLATE "C" NOT NULL,
      type text COLLATE "C" NOT NULL,
      version integer NOT NULL,
      -- Not jsonb, which refuses a NUL inside a string.
      open json NOT NULL,
      sealed text,
      key_id text,
      command_id text COLLATE "C" NOT NULL,
      command_digest text NOT NULL,
      UNIQUE (stream, revision)
    )`,
  // Everything belonged to an alliance, before there were scopes.
  (schema) => `
    ALTER TABLE ${schema}.facts RENAME COLUMN alliance_id TO scope;
    UPDATE ${schema}.facts SET scope = 'alliance/' || scope`,
  // Facts are vouched for. An earlier build that still runs can't append without, and what it has left stays beside.
  (schema) => `
    ALTER TABLE ${schema}.facts RENAME TO facts_before_vouching;
    CREATE TABLE ${schema}.facts (
      position bigint PRIMARY KEY,
      id text COLLATE "C" NOT NULL UNIQUE,
      stream text COLLATE "C" NOT NULL,
      revision integer NOT NULL,
      scope text COLLATE "C" NOT NULL,
      at text COLLATE "C" NOT NULL,
      type text COLLATE "C" NOT NULL,
      version integer NOT NULL,
      open json NOT NULL,
      sealed text,
      key_id text,
      command_id text COLLATE "C" NOT NULL,
      command_digest text NOT NULL,
      previous bytea NOT NULL,
      link bytea NOT NULL,
      UNIQUE (stream, revision)
    )`,
  anchorTable,
];
