import { StoreUnavailable, type EventStore } from '@alliance/platform/ports/event-store';
import { committed } from '@alliance/platform/telemetry/figures';
import type { Chain } from '@alliance/platform/vouching/chain';
import { trustIn } from '@alliance/platform/vouching/trust';
import type { Pool } from 'pg';
import { appendTogether } from './event-store-append.ts';
import { watchLog } from './event-store-watch.ts';
import { factReading } from './fact-reading.ts';
import { FACT_STEPS, VOUCHED_FROM } from './fact-tables.ts';
import { groupCommit } from './group-commit.ts';
import { openLine } from './pool.ts';
import { makeTables } from './tables.ts';
import { askPool } from './view-session.ts';
import { vouchForAll } from './vouch-once.ts';

/**
 * A service's log in a schema of its own, that any number of its processes share. Beside the pool, which is the
 * caller's to close, it holds one connection that writes and one that listens.
 * @throws StoreUnavailable when PostgreSQL can't be asked.
 */
export const postgresEventStore = async (pool: Pool, chain: Chain): Promise<EventStore> => {
  const schema = `log_${chain.log}`;
  await makeTables(pool, schema, FACT_STEPS, async (ask, before) => {
    if (before < VOUCHED_FROM) await vouchForAll(ask, schema, chain);
  });
  const trust = trustIn(chain.log);
  let ended = false;

  const trusted = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    if (ended) throw new StoreUnavailable('the store is closed');
    trust.assert();
    try {
      return await work();
    } catch (error) {
      trust.note(error);
      throw error;
    }
  };
  const read = factReading(askPool(pool), schema, chain);
  const head = () => trusted(read.head);
  const watch = await watchLog(pool, schema, head);
  const line = openLine(pool);
  const appendAll = appendTogether(line, schema, chain);
  const commits = groupCommit(async (tasks: Parameters<typeof appendAll>[0]) => {
    const verdicts = await trusted(() => appendAll(tasks));
    const facts = verdicts.reduce(
      (sum, { answer }) => sum + (answer?.outcome === 'appended' ? answer.facts.length : 0),
      0,
    );
    if (facts > 0) committed('postgres', facts);
    const last = verdicts.findLast(({ answer }) => answer?.outcome === 'appended')?.answer;
    if (last?.outcome === 'appended') watch.appended(last.position);
    return verdicts;
  });

  return {
    append: (appends) => commits.submit(appends),
    readStream: (stream, afterRevision = 0) => trusted(() => read.stream(stream, afterRevision)),
    readAll: (afterPosition, limit) => trusted(() => read.all(afterPosition, limit)),
    factById: (id) => trusted(() => read.byId(id)),
    head,
    onAppended: watch.onAppended,
    async close() {
      await commits.end();
      if (ended) return;
      ended = true;
      watch.close();
      await line.end();
    },
  };
};
