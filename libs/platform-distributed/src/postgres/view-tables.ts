import type { Steps } from './tables.ts';

/**
 * What a service derives from facts. Every text is compared byte by byte (`COLLATE "C"`): that is the order of
 * code points, and the fastest.
 */
export const VIEW_TABLES: Steps = [
  (schema) => `
    CREATE TABLE ${schema}.documents (
      collection text COLLATE "C" NOT NULL,
      key text COLLATE "C" NOT NULL,
      -- JSON, as text: what is read equals what was put, also a NUL inside a string, which jsonb refuses.
      json text NOT NULL,
      PRIMARY KEY (collection, key)
    ) WITH (fillfactor = 70);
    CREATE TABLE ${schema}.journal (
      entry bigint PRIMARY KEY,
      fact_id text COLLATE "C" NOT NULL UNIQUE,
      alliance_id text COLLATE "C" NOT NULL,
      topic text COLLATE "C" NOT NULL,
      fact text NOT NULL
    );
    CREATE INDEX journal_of_alliance ON ${schema}.journal (alliance_id, entry);
    CREATE TABLE ${schema}.checkpoints (
      consumer text COLLATE "C" NOT NULL,
      topic text COLLATE "C" NOT NULL,
      partition integer NOT NULL,
      "offset" bigint NOT NULL,
      PRIMARY KEY (consumer, topic, partition)
    ) WITH (fillfactor = 20);
    CREATE TABLE ${schema}.parked (
      place bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      consumer text COLLATE "C" NOT NULL,
      -- Both as JSON: what can't be handled may hold anything, also what a text of PostgreSQL can't.
      key text COLLATE "C" NOT NULL,
      message text NOT NULL
    );
    CREATE INDEX parked_of_consumer ON ${schema}.parked (consumer, place)`,
  // Journals are kept by scope: they are made again from the topics, which begin anew.
  (schema) => `
    DROP TABLE ${schema}.journal;
    TRUNCATE ${schema}.parked;
    CREATE TABLE ${schema}.journal (
      entry bigint PRIMARY KEY,
      fact_id text COLLATE "C" NOT NULL UNIQUE,
      scope text COLLATE "C" NOT NULL,
      topic text COLLATE "C" NOT NULL,
      fact text NOT NULL
    );
    CREATE INDEX journal_of_scope ON ${schema}.journal (scope, entry)`,
];
