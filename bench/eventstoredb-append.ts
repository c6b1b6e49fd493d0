/**
 * Appends of one fact each on EventStoreDB, by 1, 16 and 64 callers who wait for the answer. Without
 * `EVENTSTOREDB_URL` it is a double in this very process, which keeps everything in memory: then the figures tell
 * what the adapter and the protocol cost, and nothing about EventStoreDB.
 */
import { randomUUID } from 'node:crypto';
import { eventStoreDbEventStore } from '@alliance/platform-distributed/eventstoredb/event-store-db-event-store';
import { sampleVoucher } from '@alliance/platform-tests/sample-chain';
import { eventStoreDbForTests, nameOfEventStoreDb } from '../tests/engines/event-store-db.ts';
import { someFacts } from './appends.ts';
import { timeCallers } from './measuring.ts';

const APPENDS: ReadonlyMap<number, number> = new Map([
  [1, 2_000],
  [16, 10_000],
  [64, 20_000],
]);

const server = await eventStoreDbForTests();
const service = `bench-${randomUUID()}`;
const tell = (what: string, { rate, p50, p99 }: { rate: number; p50: number; p99: number }) =>
  console.log(`${what}: ${Math.round(rate)}/s, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`);

const store = await eventStoreDbEventStore(server.url, service, sampleVoucher);
let there = 0;
for (const [callers, count] of APPENDS) {
  const facts = someFacts(count);
  let next = 0;
  const result = await timeCallers(`${callers}`, callers, () => {
    const fact = facts[next++];
    return fact && store.append([{ stream: fact.stream, expected: 'any', facts: [fact] }]);
  });
  tell(`appends ${nameOfEventStoreDb()}, ${callers} callers`, result);
  there += count;
}
if ((await store.head()) !== there) throw new Error('not every fact is there');
await store.close();

const opening = performance.now();
const again = await eventStoreDbEventStore(server.url, service, sampleVoucher);
const took = performance.now() - opening;
console.log(
  `opening a log of ${there} facts: ${Math.round(took)} ms, ${Math.round((there / took) * 1_000)} facts/s`,
);
await again.close();
await server.stop();
