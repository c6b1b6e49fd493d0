import { join } from 'node:path';
import type { SealedFact, UnplacedFact } from '@alliance/facts/recorded';
import { onePerService } from '@alliance/platform/adapters/one-per-service';
import { chainOf } from '@alliance/platform/vouching/chain';
import { sampleVoucher } from '@alliance/platform-tests/sample-chain';
import { openDatabase } from '@alliance/platform-embedded/database';
import { sqliteEventStore } from '@alliance/platform-embedded/sqlite-event-store';

/** Logs by name, in a folder or in memory. */
export const scratchLogs = (folder: string | 'memory') => {
  const logs = onePerService(async (name) =>
    sqliteEventStore(
      openDatabase(folder === 'memory' ? ':memory:' : join(folder, `${name}.log.db`)),
      chainOf(sampleVoucher, name),
    ),
  );
  return {
    ...logs,
    async record(name: string, facts: readonly UnplacedFact[]): Promise<readonly SealedFact[]> {
      const log = await logs.of(name);
      const appended = await log.append(
        facts.map((fact) => ({ stream: fact.stream, expected: 'any', facts: [fact] })),
      );
      if (appended.outcome !== 'appended') throw new Error(`it was ${appended.outcome}`);
      return appended.facts;
    },
  };
};
