import type { Leases } from '@alliance/platform/ports/leases';
import type { Pool, QueryResultRow } from 'pg';
import { asking, openQuickLine } from './pool.ts';
import { makeTables, type Steps } from './tables.ts';

const SCHEMA = 'leases';

const LEASE_STEPS: Steps = [
  (schema) => `
    CREATE TABLE ${schema}.given (
      name text COLLATE "C" PRIMARY KEY,
      holder text COLLATE "C" NOT NULL,
      number bigint NOT NULL,
      until timestamptz NOT NULL
    ) WITH (fillfactor = 20)`,
];

/**
 * Rights in a table of PostgreSQL. Each is asked for in a statement of its own, so that whoever is stopped holds no
 * lock and no transaction, only what is left of the right's time by the server's clock.
 * @throws StoreUnavailable when PostgreSQL can't be asked.
 */
export const postgresLeases = async (pool: Pool): Promise<Leases & { close(): Promise<void> }> => {
  await makeTables(pool, SCHEMA, LEASE_STEPS);
  const line = openQuickLine(pool);
  const first = <Row extends QueryResultRow>(text: string, values: readonly unknown[]) =>
    asking(async () => (await line.query<Row>(text, [...values])).rows[0]);

  return {
    async claim(right, holder, milliseconds) {
      const given = await first<{ number: string }>(
        `INSERT INTO ${SCHEMA}.given AS now
          VALUES ($1, $2, 1, clock_timestamp() + $3 * interval '1 millisecond')
        ON CONFLICT (name) DO UPDATE SET
          holder = excluded.holder,
          number = now.number + CASE WHEN now.holder = excluded.holder THEN 0 ELSE 1 END,
          until = excluded.until
        WHERE now.holder = excluded.holder OR now.until < clock_timestamp()
        RETURNING number`,
        [right, holder, milliseconds],
      );
      return given && Number(given.number);
    },
    async numberOf(right) {
      const text = `SELECT number FROM ${SCHEMA}.given WHERE name = $1`;
      return Number((await first<{ number: string }>(text, [right]))?.number ?? 0);
    },
    async release(right, holder) {
      const text = `UPDATE ${SCHEMA}.given SET until = '-infinity' WHERE name = $1 AND holder = $2`;
      await first(text, [right, holder]);
    },
    close: () => line.end(),
  };
};
