import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { UnplacedFact } from '@alliance/facts/recorded';
import { chainOf } from '@alliance/platform/vouching/chain';
import { voucherUnder } from '@alliance/platform/vouching/voucher';
import { openDatabase } from '@alliance/platform-embedded/database';
import { sqliteEventStore } from '@alliance/platform-embedded/sqlite-event-store';
import { sqliteViewStore } from '@alliance/platform-embedded/sqlite-view-store';
import { timeCallers, type Measured } from './measuring.ts';
import { rawInserts, rawSyncs } from './raw-writes.ts';

/** Facts as they come: random ids, thirty to a stream, three hundred bytes of ciphertext. */
export const someFacts = (count: number): readonly UnplacedFact[] =>
  Array.from({ length: count }, (_, at) => ({
    id: randomUUID(),
    stream: `goal-${(at % 128) + 128 * Math.floor(at / (30 * 128))}`,
    scope: 'alliance/a-1',
    at: '2026-07-02T08:00:00.000Z',
    type: 'GoalRated',
    version: 1,
    open: { by: 'm-1', level: 1, sessionId: 's-1' },
    sealed: 'c2VhbGVk'.repeat(38),
    keyId: 'k-1',
    commandId: 'c-1',
    commandDigest: 'd-1',
  }));

/** Durable appends of one fact each, by callers who wait for the answer. */
export const appendRate = async (
  folder: string,
  facts: readonly UnplacedFact[],
  callers: number,
): Promise<Measured> => {
  const store = sqliteEventStore(
    openDatabase(join(folder, `store-${callers}.db`)),
    chainOf(voucherUnder(randomBytes(32)), 'bench'),
  );
  let next = 0;
  const result = await timeCallers(`our event store, ${callers} at once`, callers, () => {
    const fact = facts[next++];
    return fact && store.append([{ stream: fact.stream, expected: 'any', facts: [fact] }]);
  });
  const there = await store.head();
  await store.close();
  if (there !== facts.length) throw new Error(`${facts.length} facts were appended and ${there} are there`);
  return result;
};

/** Facts entered in a service's journal, so many to a transaction. */
export const enterRate = async (
  folder: string,
  facts: readonly UnplacedFact[],
  perTransaction: number,
): Promise<Measured> => {
  const store = sqliteViewStore(
    openDatabase(join(folder, `views-${perTransaction}.db`), 'kill'),
    { factsAt: async () => [], linkAt: async () => undefined },
    { name: 'bench', voucher: voucherUnder(Buffer.alloc(32)) },
  );
  const heard = facts.map((fact, at) => ({ ...fact, revision: 1, position: at + 1 }));
  let next = 0;
  const what = `our journal, ${perTransaction} to a transaction`;
  const steps = await timeCallers(what, 1, () => {
    const some = heard.slice(next, (next += perTransaction));
    if (some.length === 0) return undefined;
    return store.transact((transaction) => transaction.enter('alliance.reviews.v1', some));
  });
  await store.close();
  return { ...steps, rate: steps.rate * perTransaction };
};

const line = ({ what, rate, p50, p99 }: Measured, base?: Measured) =>
  [
    what.padEnd(52),
    `${Math.round(rate).toLocaleString('en')}/s`.padStart(12),
    p50.toFixed(3).padStart(10),
    p99.toFixed(3).padStart(10),
    (base ? `${(rate / base.rate).toFixed(2)} ×` : '').padStart(10),
  ].join('');

const TMPFS = 0x01021994;

/** Everything in one run, on one disk, with the same rows. */
export const benchAppends = async (print: (line: string) => void, parent: string): Promise<void> => {
  const folder = mkdtempSync(join(parent, 'alliance-bench-'));
  try {
    const { mode } = fsyncMode(folder);
    print(`Appends of one fact of about 600 bytes, ${mode}, in ${parent}`);
    if (statfsSync(folder).type === TMPFS) print('This folder is in memory: a sync costs nothing here.');
    print(`${''.padEnd(52)}${'rate'.padStart(12)}${'p50 ms'.padStart(10)}${'p99 ms'.padStart(10)}`);
    for (const [callers, count] of [
      [1, 5_000],
      [32, 100_000],
      [128, 150_000],
    ] as const) {
      const facts = someFacts(count);
      const indexed = rawInserts(folder, facts, { perCommit: callers, indexed: true });
      print(line(await appendRate(folder, facts, callers), indexed));
      print(line(indexed));
      print(line(rawInserts(folder, facts, { perCommit: callers, indexed: false }), indexed));
      print(line(rawSyncs(folder, facts, callers), indexed));
    }
    print(line(await enterRate(folder, someFacts(150_000), 500)));
    print('p50 and p99 are of an answer for our store, of a commit or sync for the others.');
    print('× is against node:sqlite with unique indexes and as many rows to a commit.');
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Read back from a database that is opened as the stores open theirs. */
const fsyncMode = (folder: string) => {
  const database = openDatabase(join(folder, 'mode.db'));
  const journal = database.prepare('PRAGMA journal_mode').get()?.['journal_mode'];
  const synchronous = database.prepare('PRAGMA synchronous').get()?.['synchronous'];
  database.close();
  return { mode: `journal_mode=${journal}, synchronous=${synchronous === 2 ? 'FULL' : synchronous}` };
};

if (import.meta.main) await benchAppends(console.log, process.argv[2] ?? tmpdir());
