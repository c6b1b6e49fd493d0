import type { SealedFact, UnplacedFact } from '@alliance/facts/recorded';
import { VOUCHED_COLUMNS } from '@alliance/platform/adapters/fact-columns';
import { sampleVoucher } from '@alliance/platform-tests/sample-chain';
import { carried, chainOf } from '@alliance/platform/vouching/chain';
import { BEGINNING } from '@alliance/platform/vouching/voucher';
import { INCOMING, incoming, TAKEN_IN } from '@alliance/platform-distributed/postgres/fact-rows';
import { FACT_STEPS } from '@alliance/platform-distributed/postgres/fact-tables';
import { groupCommit } from '@alliance/platform-distributed/postgres/group-commit';
import { openPool } from '@alliance/platform-distributed/postgres/pool';
import { postgresEventStore } from '@alliance/platform-distributed/postgres/postgres-event-store';
import { makeTables } from '@alliance/platform-distributed/postgres/tables';
import type { Pool } from 'pg';
import { postgresForTests } from '../tests/engines/postgres.ts';
import { someFacts } from './appends.ts';
import { timeCallers, type Measured } from './measuring.ts';

/** Durable appends of one fact each, by callers who wait for the answer, and spread over so many processes' stores. */
const appendRate = async (
  pool: Pool,
  facts: readonly UnplacedFact[],
  callers: number,
  stores: number,
): Promise<Measured> => {
  const name = `bench_${callers}_${stores}`;
  const opened = await Promise.all(
    Array.from({ length: stores }, () => postgresEventStore(pool, chainOf(sampleVoucher, name))),
  );
  let next = 0;
  const what = `our event store, ${callers} at once${stores > 1 ? ` at ${stores} stores` : ''}`;
  const result = await timeCallers(what, callers, () => {
    const fact = facts[next++];
    const append = fact && [{ stream: fact.stream, expected: 'any' as const, facts: [fact] }];
    return append && opened[next % stores]?.append(append);
  });
  const there = await opened[0]?.head();
  await Promise.all(opened.map((store) => store.close()));
  if (there !== facts.length) throw new Error(`${facts.length} facts were appended and ${there} are there`);
  return result;
};

const UNCHECKED = carried({ previous: BEGINNING, link: BEGINNING });

/** `pg` alone: the same rows into the same table, one statement and one commit for all who wait, nothing checked. */
const insertRate = async (pool: Pool, facts: readonly UnplacedFact[], callers: number): Promise<Measured> => {
  const schema = `bare_${callers}`;
  await makeTables(pool, schema, FACT_STEPS);
  const text = `INSERT INTO ${schema}.facts (${VOUCHED_COLUMNS}) SELECT ${TAKEN_IN} FROM ${INCOMING}`;
  const client = await pool.connect();
  const commits = groupCommit<SealedFact, true>(async (tasks) => {
    await client.query({ name: schema, text, values: [incoming(tasks)] });
    return tasks.map(() => ({ answer: true }));
  });
  let next = 0;
  const result = await timeCallers(`pg alone, ${callers} rows to a commit`, callers, () => {
    const fact = facts[next++];
    return fact && commits.submit({ ...fact, revision: next, position: next, vouched: UNCHECKED });
  });
  client.release();
  return result;
};

const line = ({ what, rate, p50, p99 }: Measured, base: Measured) =>
  [
    what.padEnd(44),
    `${Math.round(rate).toLocaleString('en')}/s`.padStart(12),
    p50.toFixed(2).padStart(10),
    p99.toFixed(2).padStart(10),
    `${(rate / base.rate).toFixed(2)} ×`.padStart(10),
  ].join('');

const databases = await postgresForTests();
const pool = openPool(await databases.newDatabase());
try {
  const { rows } = await pool.query(
    `SELECT name, setting FROM pg_settings WHERE name IN
      ('server_version', 'fsync', 'synchronous_commit', 'full_page_writes', 'wal_sync_method') ORDER BY name`,
  );
  console.log(`PostgreSQL: ${rows.map(({ name, setting }) => `${name} ${setting}`).join(', ')}`);
  console.log(`${''.padEnd(44)}${'rate'.padStart(12)}${'p50 ms'.padStart(10)}${'p99 ms'.padStart(10)}`);
  for (const [callers, count] of [
    [1, 2_000],
    [16, 30_000],
    [128, 60_000],
  ] as const) {
    const facts = someFacts(count);
    const bare = await insertRate(pool, facts, callers);
    console.log(line(await appendRate(pool, facts, callers, 1), bare));
    if (callers > 1) console.log(line(await appendRate(pool, facts, callers, 4), bare));
    console.log(line(bare, bare));
  }
} finally {
  await pool.end();
  await databases.stop();
}
