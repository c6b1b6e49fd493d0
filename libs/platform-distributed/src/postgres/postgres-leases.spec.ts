import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll } from '@jest/globals';
import { leasesSuite } from '@alliance/platform-tests/leases-suite';
import { postgresForTests, type TestDatabases } from '../../../../tests/engines/postgres.ts';
import { openPool } from './pool.ts';
import { postgresLeases } from './postgres-leases.ts';

let databases: TestDatabases;
beforeAll(async () => {
  databases = await postgresForTests();
});
afterAll(() => databases.stop());

leasesSuite('in PostgreSQL', async () => {
  const url = await databases.newDatabase();
  const opened = async () => {
    const pool = openPool(url, { connections: 2 });
    return { pool, leases: await postgresLeases(pool) };
  };
  const [one, other, third] = await Promise.all([opened(), opened(), opened()]);
  return {
    leases: [one.leases, other.leases, third.leases],
    pass: (milliseconds) => pause(milliseconds),
    destroy: async () => {
      for (const { leases, pool } of [one, other, third]) {
        await leases.close();
        await pool.end();
      }
    },
  };
});
