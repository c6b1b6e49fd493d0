import { join } from 'node:path';
import type { SubscribedStore } from '@alliance/platform-tests/subscribed-store';
import { sampleVoucher } from '@alliance/platform-tests/sample-chain';
import { openDatabase } from '@alliance/platform-embedded/database';
import { scratchLogs } from './scratch-logs.ts';
import { sqliteViewStore } from '@alliance/platform-embedded/sqlite-view-store';

/** Views beside the logs that they are made from, each of which is the topic of its own name. */
export const viewsBesideLogs = (
  folder: string | 'memory',
  views = openDatabase(folder === 'memory' ? ':memory:' : join(folder, 'views.db'), 'kill'),
): SubscribedStore => {
  const logs = scratchLogs(folder);
  const behind = {
    factsAt: async (topic: string, positions: readonly number[]) => (await logs.of(topic)).at(positions),
    linkAt: async (topic: string, position: number) => (await logs.of(topic)).linkAt(position),
  };
  const store = sqliteViewStore(views, behind, { name: 'views', voucher: sampleVoucher });
  return {
    ...store,
    record: logs.record,
    async close() {
      await store.close();
      await logs.close();
    },
  };
};
