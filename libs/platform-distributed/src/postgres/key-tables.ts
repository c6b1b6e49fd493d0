import { anchorTable } from './anchor-tables.ts';
import type { Steps } from './tables.ts';

export const KEY_STEPS: Steps = [
  (schema) => `
    CREATE TABLE ${schema}.keys (
      id text COLLATE "C" PRIMARY KEY,
      stream text COLLATE "C" NOT NULL,
      author text COLLATE "C" NOT NULL,
      audience text COLLATE "C" NOT NULL,
      -- Null when the key was destroyed.
      wrapped bytea,
      UNIQUE (stream, author, audience)
    );
    CREATE TABLE ${schema}.root_key (one boolean PRIMARY KEY CHECK (one), digest text NOT NULL)`,
  // An earlier build that still runs can't destroy a key without. What it destroyed is vouched for next.
  (schema) => `
    ALTER TABLE ${schema}.keys ADD COLUMN erased text;
    ALTER TABLE ${schema}.keys ADD CONSTRAINT vouched_for CHECK ((wrapped IS NULL) = (erased IS NOT NULL)) NOT VALID`,
  anchorTable,
];
