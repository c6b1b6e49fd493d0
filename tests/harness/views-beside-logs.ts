import { join } from 'node:path';
import type { HearingStore } from '@alliance/platform-tests/hearing-store';
import { openDatabase } from '@alliance/platform-embedded/database';
import { scratchLogs } from './scratch-logs.ts';
import { sqliteViewStore } from '@alliance/platform-embedded/sqlite-view-store';

/** Views beside the logs that they are made from, each of which is the topic of its own name. */
export const viewsBesideLogs = (
  folder: string | 'memory',
  views = openDatabase(folder === 'memory' ? ':memory:' : join(folder, 'views.db'), 'kill'),
): HearingStore => {
  const logs = scratchLogs(folder);
  const store = sqliteViewStore(views, async (topic, positions) => (await logs.of(topic)).at(positions));
  return {
    ...store,
    record: logs.record,
    async close() {
      await store.close();
      await logs.close();
    },
  };
};
