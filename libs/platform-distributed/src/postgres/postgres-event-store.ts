import type { SealedFact } from '@alliance/facts/recorded';
import { COLUMNS } from '@alliance/platform/adapters/fact-columns';
import { StoreUnavailable, type EventStore } from '@alliance/platform/ports/event-store';
import { committed } from '@alliance/platform/telemetry/figures';
import type { Pool } from 'pg';
import { appendTogether } from './event-store-append.ts';
import { watchLog } from './event-store-watch.ts';
import { factOf, type FactRow } from './fact-rows.ts';
import { FACT_STEPS } from './fact-tables.ts';
import { groupCommit } from './group-commit.ts';
import { asking, openLine } from './pool.ts';
import { makeTables } from './tables.ts';

/**
 * A service's log in a schema of its own, that any number of its processes share. Beside the pool, which is the
 * caller's to close, it holds one connection that writes and one that listens.
 * @throws StoreUnavailable when PostgreSQL can't be asked.
 */
export const postgresEventStore = async (pool: Pool, service: string): Promise<EventStore> => {
  const schema = `log_${service}`;
  await makeTables(pool, schema, FACT_STEPS);
  let ended = false;

  const rows = <Row extends object>(text: string, values: readonly unknown[] = []): Promise<readonly Row[]> =>
    asking(async () => {
      if (ended) throw new StoreUnavailable('the store is closed');
      return (await pool.query<Row>(text, [...values])).rows;
    });
  const facts = async (condition: string, ...values: readonly unknown[]): Promise<readonly SealedFact[]> =>
    (await rows<FactRow>(`SELECT ${COLUMNS} FROM ${schema}.facts WHERE ${condition}`, values)).map(factOf);
  const head = async () => {
    const [row] = await rows<{ head: string }>(
      `SELECT coalesce(max(position), 0) AS head FROM ${schema}.facts`,
    );
    return Number(row?.head);
  };

  const watch = await watchLog(pool, schema, head);
  const line = openLine(pool);
  const appendAll = appendTogether(line, schema);
  const commits = groupCommit(async (tasks: Parameters<typeof appendAll>[0]) => {
    const verdicts = await appendAll(tasks);
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
    readStream: (stream, afterRevision = 0) =>
      facts('stream = $1 AND revision > $2 ORDER BY revision', stream, afterRevision),
    readAll: (afterPosition, limit) =>
      facts('position > $1 ORDER BY position LIMIT $2', afterPosition, limit),
    factById: async (id) => (await facts('id = $1', id))[0],
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
