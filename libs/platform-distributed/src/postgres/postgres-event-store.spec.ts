import { afterAll, beforeAll } from '@jest/globals';
import { eventStoreSuite } from '@alliance/platform-tests/event-store-suite';
import { sampleChain } from '@alliance/platform-tests/sample-chain';
import { postgresForTests, type TestDatabases } from '../../../../tests/engines/postgres.ts';
import { openPool } from './pool.ts';
import { postgresEventStore } from './postgres-event-store.ts';

let databases: TestDatabases;
beforeAll(async () => {
  databases = await postgresForTests();
});
afterAll(() => databases.stop());

eventStoreSuite(
  'in PostgreSQL',
  async () => {
    const url = await databases.newDatabase();
    let pool = openPool(url);
    let store = await postgresEventStore(pool, sampleChain);
    const close = async () => {
      await store.close();
      await pool.end();
    };
    return {
      port: store,
      async reopen() {
        await close();
        pool = openPool(url);
        return (store = await postgresEventStore(pool, sampleChain));
      },
      destroy: close,
    };
  },
  { lasting: true },
);
