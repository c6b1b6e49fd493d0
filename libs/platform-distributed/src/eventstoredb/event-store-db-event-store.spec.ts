import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll } from '@jest/globals';
import { eventStoreSuite } from '@alliance/platform-tests/event-store-suite';
import { sampleVoucher } from '@alliance/platform-tests/sample-chain';
import { eventStoreDbForTests, nameOfEventStoreDb } from '../../../../tests/engines/event-store-db.ts';
import { eventStoreDbEventStore } from './event-store-db-event-store.ts';

let server: Awaited<ReturnType<typeof eventStoreDbForTests>>;
beforeAll(async () => {
  server = await eventStoreDbForTests();
});
afterAll(() => server.stop());

eventStoreSuite(
  nameOfEventStoreDb(),
  async () => {
    const service = `spec-${randomUUID()}`;
    let store = await eventStoreDbEventStore(server.url, service, sampleVoucher);
    return {
      port: store,
      async reopen() {
        await store.close();
        store = await eventStoreDbEventStore(server.url, service, sampleVoucher);
        return store;
      },
      destroy: () => store.close(),
    };
  },
  { lasting: true },
);
