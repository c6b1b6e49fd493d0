import type { Scope } from '@alliance/decider/scope';
import { randomUUID } from 'node:crypto';
import { loadavg } from 'node:os';
import { messageOf } from '@alliance/platform/delivery/cloud-event';
import { consume } from '@alliance/platform/delivery/consumer';
import type { Delivery, Topics } from '@alliance/platform/ports/topics';
import { openPool } from '@alliance/platform-distributed/postgres/pool';
import { postgresViewStore } from '@alliance/platform-distributed/postgres/postgres-view-store';
import { chainOf, linking } from '@alliance/platform/vouching/chain';
import { BEGINNING } from '@alliance/platform/vouching/voucher';
import { sampleVoucher } from '@alliance/platform-tests/sample-chain';
import { relations } from '@alliance/platform/relations/relations';
import type { Pool } from 'pg';
import { postgresForTests } from '../tests/engines/postgres.ts';
import { someFacts } from './appends.ts';
import { measured, timeCallers, type Measured } from './measuring.ts';

const TOPIC = 'alliance.reviews.v2';
const PARTITIONS = 12;

/** Batches as Kafka offers them: one partition each, in turn; every alliance has its partition. */
const batchesOf = (count: number, perBatch: number, alliances: number): readonly (readonly Delivery[])[] => {
  const ids = Array.from({ length: alliances }, (): Scope => `alliance/${randomUUID()}`);
  const ofPartition = (partition: number) => ids.filter((_, at) => at % PARTITIONS === partition);
  const offsets = Array.from({ length: PARTITIONS }, () => 0);
  const facts = someFacts(count);
  const vouchedFor = linking(chainOf(sampleVoucher, 'reviews'), BEGINNING);
  return Array.from({ length: Math.floor(count / perBatch) }, (_, batch) => {
    const partition = batch % PARTITIONS;
    const here = ofPartition(partition);
    return facts.slice(batch * perBatch, (batch + 1) * perBatch).map((fact, at) => {
      const scope: Scope = here[at % here.length] ?? 'alliance/none';
      const position = batch * perBatch + at + 1;
      const message = messageOf('reviews', vouchedFor({ ...fact, scope, revision: 1, position }));
      const offset = offsets[partition] ?? 0;
      offsets[partition] = offset + 1;
      return { topic: TOPIC, partition, offset, message };
    });
  });
};

type Handle = Parameters<Topics['consume']>[1];

/** The consumer of a service that keeps a journal, as it stands behind Kafka, handed one batch after another. */
const consumeRate = async (
  url: string,
  round: number,
  count: number,
  perBatch: number,
  alliances: number,
) => {
  const service = `bench_${round}_${perBatch}_${alliances}`;
  const pool = openPool(url);
  const views = await postgresViewStore(pool, service, sampleVoucher);
  const batches = batchesOf(count, perBatch, alliances);
  const handles: Handle[] = [];
  const from: Topics = {
    close: async () => {},
    async consume(_reader, handle) {
      handles.push(handle);
      return { stop: async () => {} };
    },
  };
  await consume({
    consumer: 'insights',
    topics: [TOPIC],
    projections: [relations],
    keepsJournal: true,
    views,
    voucher: sampleVoucher,
    from,
    onTrouble: () => {},
    onParked: () => {
      throw new Error('nothing here should be parked');
    },
  });
  let next = 0;
  const what = `consumer: ${perBatch} to a transaction, ${alliances} alliances`;
  const result = await timeCallers(what, 1, () => {
    const batch = batches[next++];
    return batch && handles[0]?.(batch);
  });
  const { rows } = await pool.query<{ entries: number; last: number }>(
    `SELECT count(*)::int AS entries, max(entry)::int AS last FROM views_${service}.journal`,
  );
  const expected = batches.length * perBatch;
  if (rows[0]?.entries !== expected || rows[0].last !== expected)
    throw new Error(`${expected} facts were heard, and the journal has ${JSON.stringify(rows[0])}`);
  await views.close();
  await pool.end();
  return { ...result, rate: result.rate * perBatch };
};

/** The same rows with the same indexes, and nothing else: so many to a statement, which is its own transaction. */
const bareInserts = async (pool: Pool, count: number, perCommit: number): Promise<Measured> => {
  await pool.query(`DROP TABLE IF EXISTS bare; CREATE TABLE bare (entry bigint PRIMARY KEY, fact_id text COLLATE "C" UNIQUE,
    alliance_id text COLLATE "C", topic text COLLATE "C", fact text);
    CREATE INDEX ON bare (alliance_id, entry)`);
  const facts = someFacts(count);
  const times: number[] = [];
  const begin = performance.now();
  for (let from = 0; from < count; from += perCommit) {
    const some = facts.slice(from, from + perCommit);
    const before = performance.now();
    await pool.query({
      text: `INSERT INTO bare SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[])`,
      values: [
        some.map((_, at) => from + at + 1),
        some.map(({ id }) => id),
        some.map(({ scope }) => scope),
        some.map(() => TOPIC),
        some.map((fact) => JSON.stringify({ ...fact, revision: 1, position: from })),
      ],
    });
    times.push(performance.now() - before);
  }
  return measured(`bare inserts: ${perCommit} to a commit`, count, performance.now() - begin, times);
};

/** What a commit costs that changes next to nothing: that is its sync. */
const bareCommits = async (pool: Pool, count: number): Promise<Measured> => {
  await pool.query('CREATE TABLE single (n int)');
  let left = count;
  return timeCallers('bare commits of one small row', 1, () =>
    left-- > 0 ? pool.query('INSERT INTO single VALUES (1)') : undefined,
  );
};

const line = ({ what, rate, p50, p99 }: Measured) =>
  [
    what.padEnd(56),
    `${Math.round(rate).toLocaleString('en')}/s`.padStart(12),
    p50.toFixed(2).padStart(10),
    p99.toFixed(2).padStart(10),
  ].join('');

/** Facts heard into the journal of a view store on PostgreSQL, beside what bare statements take on the same server. */
export const benchPostgresJournal = async (print: (line: string) => void): Promise<void> => {
  const databases = await postgresForTests();
  try {
    const url = await databases.newDatabase();
    const pool = openPool(url);
    const settings = ['server_version', 'fsync', 'synchronous_commit', 'wal_sync_method', 'full_page_writes'];
    const shown = await Promise.all(
      settings.map((name) => pool.query<Record<string, string>>(`SHOW ${name}`)),
    );
    print(settings.map((name, at) => `${name}=${shown[at]?.rows[0]?.[name]}`).join(' '));
    print(`${''.padEnd(56)}${'rate'.padStart(12)}${'p50 ms'.padStart(10)}${'p99 ms'.padStart(10)}`);
    // In turn, so that what else the machine does falls on both.
    for (const round of [1, 2, 3]) {
      print(line(await bareInserts(pool, 50_000, 500)));
      print(line(await consumeRate(url, round, 50_000, 500, 240)));
      print(line(await consumeRate(url, round, 50_000, 500, 12_000)));
    }
    print(line(await consumeRate(url, 1, 100_000, 2_000, 12_000)));
    print(line(await consumeRate(url, 1, 1_000, 1, 240)));
    print(line(await bareCommits(pool, 1_000)));
    print(
      `load of the machine: ${loadavg()
        .map((load) => load.toFixed(1))
        .join(' ')}`,
    );
    print('Rates are of facts, times of a transaction.');
    await pool.end();
  } finally {
    await databases.stop();
  }
};
