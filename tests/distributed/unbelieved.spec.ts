import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allianceFormed } from '@alliance/facts/alliance';
import { TOPICS } from '@alliance/facts/catalogue';
import { messageOf } from '@alliance/platform/delivery/cloud-event';
import { consume } from '@alliance/platform/delivery/consumer';
import { relay } from '@alliance/platform/delivery/relay';
import type { EventStore } from '@alliance/platform/ports/event-store';
import type { Parked, ViewStore } from '@alliance/platform/ports/view-store';
import { relations, standingIn } from '@alliance/platform/relations/relations';
import { chainOf } from '@alliance/platform/vouching/chain';
import { kafkaMessageBus } from '@alliance/platform-distributed/kafka/kafka-message-bus';
import { openPool } from '@alliance/platform-distributed/postgres/pool';
import { postgresEventStore } from '@alliance/platform-distributed/postgres/postgres-event-store';
import { postgresViewStore } from '@alliance/platform-distributed/postgres/postgres-view-store';
import { sampleVoucher } from '@alliance/platform-tests/sample-chain';
import { appendTo, someFact } from '@alliance/platform-tests/sample-facts';
import { until } from '@alliance/platform-tests/until';
import { postgresForTests } from '../engines/postgres.ts';
import { publishForeign } from './faults/topic.ts';

type Scope = `alliance/${string}`;
const [OURS, THEIRS] = ['alliance/ours', 'alliance/theirs'] as const;
const TOPIC = TOPICS.contracts;

describe('what a service hears by Kafka', () => {
  const brokers = (process.env['KAFKA_BROKERS'] ?? '').split(',');
  const prefix = `spec-${randomUUID()}.`;
  const closing: (() => Promise<void>)[] = [];
  let log: EventStore;
  let views: ViewStore;
  const parked: Parked[] = [];
  beforeAll(async () => {
    const databases = await postgresForTests();
    closing.push(() => databases.stop());
    const pool = openPool(await databases.newDatabase());
    closing.push(() => pool.end());
    log = await postgresEventStore(pool, chainOf(sampleVoucher, 'contracts'));
    closing.push(() => log.close());
    views = await postgresViewStore(pool, 'insights', sampleVoucher);
    closing.push(() => views.close());
    const topics = { partitions: 2, replicas: 1, minInSyncReplicas: 1 };
    const bus = await kafkaMessageBus({ brokers, topics, clientId: 'spec', prefix });
    closing.push(() => bus.close());
    const onTrouble = () => undefined;
    const relaying = relay('contracts', TOPIC, { store: log, views, publishing: bus }, onTrouble);
    closing.push(() => relaying.stop());
    const hearing = await consume({
      consumer: 'insights',
      topics: [TOPIC],
      projections: [relations],
      keepsJournal: true,
      views,
      from: bus,
      voucher: sampleVoucher,
      onParked: (one) => void parked.push(one),
      onTrouble,
    });
    closing.push(() => hearing.stop());
  }, 120_000);
  afterAll(async () => {
    for (const close of closing.toReversed()) await close();
  }, 120_000);

  const record = async (scope: Scope, over: Parameters<typeof someFact>[1]) => {
    const fact = someFact(`alliance-${scope.slice(9)}`, { scope, version: allianceFormed.version, ...over });
    await log.append(appendTo(fact.stream, 'any', fact));
  };
  const formed = (scope: Scope) =>
    record(scope, {
      type: 'AllianceFormed',
      open: { by: 'judith', coachId: 'amara', supervisorId: 'judith', note: '“naïve” 漢字 🜂\n\0', half: 0.1 },
    });
  const heard = async (scope: Scope) =>
    (await views.journal(scope, 'everyone')).map(({ fact }) => fact.revision);

  it('is taken in as it was recorded, with what vouches for it', async () => {
    for (const scope of [OURS, THEIRS] as const) await formed(scope);
    await until(
      'both to be heard',
      async () => (await heard(OURS)).length + (await heard(THEIRS)).length === 2,
    );
    const [first] = await log.readAll(0, 1);
    expect((await views.journal(OURS, 'everyone')).map(({ fact }) => fact)).toEqual([first]);
    expect(parked).toEqual([]);
  });

  it('isn’t where somebody has written to the topic: a stranger doesn’t become the coach', async () => {
    const [fact] = await log.readAll(0, 1);
    if (!fact) throw new Error('it was recorded');
    const open = { ...fact.open, coachId: 'mallory' };
    const { key, id, value } = messageOf('contracts', { ...fact, id: randomUUID(), open });
    await publishForeign(brokers, `${prefix}${TOPIC}`, [
      { key, value, headers: { ce_id: id, ce_type: `learning-alliance.${fact.type}.v${fact.version}` } },
    ]);
    await until('it to be parked', () => parked.length > 0);
    expect(parked).toMatchObject([{ key: OURS, id, reason: 'NotVouchedFor' }]);
    await formed(THEIRS);
    await until('others to go on', async () => (await heard(THEIRS)).length === 2);
    expect(await heard(OURS)).toEqual([1]);
    for (const scope of [OURS, THEIRS] as const)
      expect(await standingIn(views, scope)).toMatchObject({ people: { coach: 'amara' } });
  });
});
