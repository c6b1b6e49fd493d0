import pg from 'pg';
import { anchorTable } from './anchor-tables.ts';

/** The schema of accounts and sessions. */
const SCHEMA = 'accounts';
/** Milliseconds. */
const PATIENCE = { connect: 2_000, query: 5_000, lock: 60_000 };

const CONNECTIONS = 20;

export interface PostgresAccounts {
  /** Its connections see the tables of accounts, and no others. */
  readonly pool: pg.Pool;
  /** Does something while no other process does it: bringing tables up to date. */
  alone<Result>(work: () => Promise<Result>): Promise<Result>;
  answers(): Promise<boolean>;
  /** How many may be at work at once, each with a second connection while it holds a first. */
  readonly atOnce: number;
  close(): Promise<void>;
}

/** Where identity keeps accounts and sessions. The schema is made when it isn't there. */
export const postgresAccounts = async (url: string): Promise<PostgresAccounts> => {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'identity accounts',
    options: `-c search_path=${SCHEMA}`,
    connectionTimeoutMillis: PATIENCE.connect,
    query_timeout: PATIENCE.query,
    max: CONNECTIONS,
  });
  // A connection that breaks while nobody uses it is replaced by the next that is asked for.
  pool.on('error', () => undefined);
  const alone = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE.connect });
    client.on('error', () => undefined);
    await client.connect();
    try {
      await client.query(`set lock_timeout = ${PATIENCE.lock}`);
      // Held by the connection: it is free again when the connection ends, however it ends.
      await client.query(`select pg_advisory_lock(hashtextextended('alliance ${SCHEMA}', 0))`);
      return await work();
    } finally {
      await client.end();
    }
  };
  try {
    // Two that make a schema at once collide, even where they ask whether it is there.
    await alone(async () => {
      await pool.query(`create schema if not exists ${SCHEMA}`);
      await pool.query(anchorTable(SCHEMA));
    });
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    pool,
    alone,
    answers: () =>
      pool.query('select 1').then(
        () => true,
        () => false,
      ),
    atOnce: CONNECTIONS / 2,
    close: () => pool.end(),
  };
};
