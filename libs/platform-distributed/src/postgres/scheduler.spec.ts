import { afterAll, beforeAll } from '@jest/globals';
import { sampleVoucher } from '@alliance/platform-tests/sample-chain';
import { schedulerSuite } from '@alliance/platform-tests/scheduler-suite';
import { postgresForTests, type TestDatabases } from '../../../../tests/engines/postgres.ts';
import { openPool } from './pool.ts';
import { postgresLeases } from './postgres-leases.ts';
import { postgresViewStore } from './postgres-view-store.ts';

let databases: TestDatabases;
beforeAll(async () => {
  databases = await postgresForTests();
});
afterAll(() => databases.stop());

schedulerSuite('remembered in PostgreSQL', async () => {
  const url = await databases.newDatabase();
  const opened = async () => {
    const pool = openPool(url, { connections: 3 });
    const [notes, leases] = [
      await postgresViewStore(pool, 'contracts', sampleVoucher),
      await postgresLeases(pool),
    ];
    return { notes, leases, pool };
  };
  const processes = await Promise.all([opened(), opened()]);
  return {
    processes,
    destroy: async () => {
      for (const { notes, leases, pool } of processes) {
        await notes.close();
        await leases.close();
        await pool.end();
      }
    },
  };
});
