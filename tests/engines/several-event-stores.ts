import type { EventStore } from '@alliance/platform/ports/event-store';
import { openPool } from '@alliance/platform-distributed/postgres/pool';
import { postgresEventStore } from '@alliance/platform-distributed/postgres/postgres-event-store';
import { sampleChain } from '@alliance/platform-tests/sample-chain';

/** One log on PostgreSQL, opened several times: each with connections of its own, as processes have. */
export const openSeveral = async (url: string, count: number) => {
  const pools = Array.from({ length: count }, () => openPool(url, { connections: 4 }));
  const stores: EventStore[] = await Promise.all(pools.map((pool) => postgresEventStore(pool, sampleChain)));
  return {
    stores,
    pools,
    close: async () => {
      await Promise.all(stores.map((store) => store.close()));
      await Promise.all(pools.map((pool) => pool.end()));
    },
  };
};
export type Several = Awaited<ReturnType<typeof openSeveral>>;
