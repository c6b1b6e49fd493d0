import { type Scope, idIn, scopeOf } from '@alliance/decider/scope';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TOPICS } from '@alliance/facts/catalogue';
import { messageOf } from '@alliance/platform/delivery/cloud-event';
import { parkedTopicOf } from '@alliance/platform/delivery/consumer';
import { placeOf } from '@alliance/platform/http/position-tokens';
import { makeTopics } from '@alliance/platform-distributed/kafka/make-topics';
import { freePort } from '../faults/server-process.ts';
import type { Partnership } from '../faults/server-load.ts';
import { eventually, install, type Installed } from './faults/installed.ts';
import { whole } from './faults/kinds.ts';
import { makePoints, type Points } from './faults/points.ts';
import { sayOne, timeSeen, watchEvents, type Said, type Timing, type Watching } from './faults/seen.ts';
import { toldOf } from './faults/telling.ts';
import { readTopic, publishForeign } from './faults/topic.ts';

const PAIRS = 16;
const RATE = { commands: 300, perSecond: 100 };
/** Milliseconds that nobody would notice, whatever it was before. */
const FLOOR = 50;

let points: Points;
let installed: Installed;
let metricsUrl: string;
let watching: Watching;
let poisoned: Partnership;
let others: readonly Partnership[];
const before: Timing[] = [];

beforeAll(async () => {
  const metricsPort = await freePort();
  metricsUrl = `http://127.0.0.1:${metricsPort}/metrics`;
  points = await makePoints(['insights']);
  installed = await install({
    ownPostgres: false,
    own: { insights: { METRICS_PORT: String(metricsPort), ...points.of('insights') } },
  });
  // As `alliance prepare` does: otherwise the first who parks something waits for its topic to be made.
  await makeTopics(
    {
      databaseUrl: '',
      rootKey: '',
      kafkaBrokers: installed.topology.kafka.brokers,
      topics: { partitions: 12, replicas: 1, minInSyncReplicas: 1 },
    },
    [parkedTopicOf('insights')],
  );
  const pairs = installed.newPairs(PAIRS);
  // Invited, accepted, drafted.
  for (let step = 0; step < 3; step++) await Promise.all(pairs.map((pair) => pair.goOn()));
  const [first, ...rest] = pairs;
  if (!first) throw new Error('there is no pair');
  [poisoned, others] = [first, rest];
  watching = await watchEvents(installed.topology.url, pairs);
  // The first ones find nothing warm.
  await timeSeen(watching, pairs, RATE);
  for (let round = 0; round < 3; round++) before.push(await timeSeen(watching, others, RATE));
}, 180_000);
afterAll(async () => {
  watching?.stop();
  await installed?.close();
  await points?.remove();
});

const scopeOfPoisoned = () => scopeOf('alliance', poisoned.allianceId ?? '');

/** What somebody without the root key might put there: something of the pair's own, changed, and any other thing. */
const poisonFor = async (scope: Scope) => {
  const facts = await (await installed.inside.eventStore('contracts')).readAll(0, 100_000);
  const recorded = facts.find((fact) => fact.scope === scope);
  if (!recorded) throw new Error('nothing is recorded of this pair');
  const id = randomUUID();
  const { value } = messageOf('reviews', { ...recorded, id, open: { ...recorded.open, by: randomUUID() } });
  const headers = { ce_id: id, ce_type: `learning-alliance.${recorded.type}.v${recorded.version}` };
  return [
    { key: scope, value, headers },
    { key: scope, value: '{"specversion":"1.0","type":"org.example.parcel.sent","data":{"weight":3}}' },
  ];
};

const parkedKeysTold = async () => {
  const text = await (await fetch(metricsUrl)).text();
  const [, count] = /^alliance_parked_keys\{[^}]*consumer="insights"[^}]*\} (\d+)/m.exec(text) ?? [];
  return Number(count);
};

describe('a message that can’t be handled', () => {
  let behind: Said[];

  it('holds up nobody else', async () => {
    const { topology } = installed;
    const timing = timeSeen(watching, others, RATE);
    await publishForeign(topology.kafka.brokers, TOPICS.reviews, await poisonFor(scopeOfPoisoned()));
    const during = await timing;
    const after = [await timeSeen(watching, others, RATE), await timeSeen(watching, others, RATE)];
    watching.stop();
    toldOf({ before, during, after });
    // Everybody else's commands were seen, each and all.
    for (const { count } of [during, ...after]) expect(count).toBe(RATE.commands);
    // How soon is judged only where the machine does nothing else: this is a figure, and no test of right and wrong.
    if (!whole) return;
    const limit = Math.max(FLOOR, 2 * Math.max(...before.map(({ p99 }) => p99)));
    expect(during.p99).toBeLessThanOrEqual(limit);
    expect(Math.min(...after.map(({ p99 }) => p99))).toBeLessThanOrEqual(limit);
  });

  it('is parked once with everything behind it, in its order, though the process ends before it has noted that', async () => {
    const { inside, topology } = installed;
    const ended = points.endAt(topology, 'insights', 'consumer-before-its-offset-is-committed');
    const key = scopeOfPoisoned();
    behind = [];
    for (let more = 0; more < 6; more++) behind.push(await sayOne(poisoned));
    await ended;
    await topology.ready();
    // What comes after all that came again.
    behind.push(await sayOne(poisoned), await sayOne(poisoned));
    const views = await inside.viewStore('insights');
    const parked = () => views.parked('insights');
    const idsOn = async (service: 'contracts' | 'reviews') => {
      const log = await inside.eventStore(service);
      const theirs = behind.flatMap(
        ({ by, position }) =>
          placeOf(inside.vault.tokens, [TOPICS[service]], key, by, position)?.position ?? [],
      );
      return Promise.all(theirs.map(async (position) => (await log.readAll(position - 1, 1))[0]?.id ?? ''));
    };
    const ids = { contracts: await idsOn('contracts'), reviews: await idsOn('reviews') };
    await eventually('all of it is parked', async () => {
      const there = new Set((await parked()).map(({ id }) => id));
      return [...ids.contracts, ...ids.reviews].every((id) => there.has(id));
    });
    expect(await views.parkedKeys('insights')).toEqual([key]);
    const [first, second, ...rest] = await parked();
    expect([first?.reason, second?.reason]).toEqual(['NotVouchedFor', 'behind-another']);
    for (const service of ['contracts', 'reviews'] as const) {
      const theirs = rest.filter(({ topic }) => topic === TOPICS[service]);
      expect(theirs.map(({ id }) => id)).toEqual(ids[service]);
    }
  });

  it('can be watched: on a topic of its own, and in the metrics', async () => {
    const { heard, stop } = await readTopic(installed.topology.kafka.brokers, parkedTopicOf('insights'));
    try {
      const parked = await (await installed.inside.viewStore('insights')).parked('insights');
      const ids = () => new Set(heard.map(({ id }) => id));
      await eventually('all that is parked is told', () => parked.every(({ id }) => ids().has(id)));
      expect(new Set(heard.map(({ key }) => key))).toEqual(new Set([scopeOfPoisoned()]));
    } finally {
      await stop();
    }
    await eventually('it is counted', async () => (await parkedKeysTold()) === 1);
  });

  it('leaves the others with all that is theirs', async () => {
    const views = await installed.inside.viewStore('insights');
    for (const { allianceId = '' } of others) {
      const heard = (await views.journal(scopeOf('alliance', allianceId), 'everyone')).map(
        ({ fact }) => fact.id,
      );
      const recorded: string[] = [];
      for (const service of ['contracts', 'reviews'] as const) {
        const facts = await (await installed.inside.eventStore(service)).readAll(0, 100_000);
        recorded.push(...facts.filter((fact) => idIn(fact.scope) === allianceId).map(({ id }) => id));
      }
      expect(heard.toSorted()).toEqual(recorded.toSorted());
    }
  });
});
