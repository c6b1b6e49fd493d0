import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TOPICS } from '@alliance/facts/catalogue';
import type { Platform } from '@alliance/platform/ports/ports';
import type { ViewStore } from '@alliance/platform/ports/view-store';
import { believedViews } from '@alliance/platform/relations/believed-views';
import { scopesOf, standingIn, takeIn } from '@alliance/platform/relations/relations';
import { putRelationsRight } from '@alliance/platform/relations/relations-put-right';
import { distributed, type Distributed } from '@alliance/platform-distributed/distributed';
import { appendTo, someFact } from '@alliance/platform-tests/sample-facts';
import pg from 'pg';
import { postgresForTests, type TestDatabases } from '../engines/postgres.ts';
import { ROOT_KEY } from '../tampering/truth.ts';

type Scope = `alliance/${string}`;
const [ENDED, GOING_ON] = ['alliance/ended', 'alliance/going-on'] as const;
const REVIEWS = { name: 'reviews', subscribesTo: [TOPICS.contracts] };

describe('who stands in which relation, in a database that somebody without the root key can write to', () => {
  let databases: TestDatabases;
  let client: pg.Client;
  let platform: Distributed;
  let views: ViewStore;
  const said: string[] = [];

  beforeAll(async () => {
    databases = await postgresForTests();
  });
  afterAll(() => databases.stop());
  beforeEach(async () => {
    const databaseUrl = await databases.newDatabase();
    client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    const topics = { partitions: 1, replicas: 1, minInSyncReplicas: 1 };
    platform = await distributed(
      { databaseUrl, kafkaBrokers: ['127.0.0.1:1'], rootKey: ROOT_KEY, topics },
      { clientId: 'spec' },
    );
    views = believedViews('reviews', await platform.viewStore('reviews'), platform.vault.voucher);
    for (const scope of [ENDED, GOING_ON]) await recorded(scope, 'AllianceFormed');
    await heard();
    said.length = 0;
    jest.spyOn(process.stderr, 'write').mockImplementation((line) => said.push(String(line)) > 0);
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await platform.close();
    await client.end();
  });

  const recorded = async (scope: Scope, type: 'AllianceFormed' | 'AllianceEnded') => {
    const log = await platform.eventStore('contracts');
    const open = { by: 'judith', coachId: 'amara', supervisorId: 'judith' };
    await log.append(
      appendTo(`alliance-${scope}`, 'any', someFact(`alliance-${scope}`, { scope, type, open })),
    );
  };
  /** As it is by Kafka. */
  const heard = async () => {
    const facts = await (await platform.eventStore('contracts')).readAll(0, 100);
    await views.transact((transaction) => takeIn(transaction, facts));
  };
  const start = () => putRelationsRight(REVIEWS, views, reading(platform));
  const reading = ({ readingLog }: Platform) => {
    if (!readingLog) throw new Error('logs can be read there');
    return readingLog;
  };
  const rows = async () =>
    (
      await client.query<{ collection: string; key: string; json: string }>(
        'SELECT * FROM views_reviews.documents',
      )
    ).rows;
  const takeOut = (collection: string) =>
    client.query('DELETE FROM views_reviews.documents WHERE collection = $1', [collection]);
  const isRight = async () => {
    expect(await standingIn(views, ENDED)).toMatchObject({
      people: { coach: 'amara', supervisor: 'judith' },
      endedAt: '2026-03-11T09:30:00.000Z',
    });
    expect((await standingIn(views, GOING_ON))?.endedAt).toBeUndefined();
    for (const person of ['amara', 'judith'])
      expect(await scopesOf(views, 'alliance', person)).toEqual(['ended', 'going-on']);
  };

  it('is as it was recorded from the next start on, whichever line was taken out, and that is reported', async () => {
    await recorded(ENDED, 'AllianceEnded');
    await heard();
    await start();
    expect(said).toEqual([]);
    for (const collection of ['standing', 'scopes-of']) {
      await takeOut(collection);
      await start();
      await isRight();
    }
    expect(said.map((line) => JSON.parse(line) as unknown)).toMatchObject(
      Array.from({ length: 2 }, () => ({ event: 'relations-put-right', service: 'reviews' })),
    );
  });
  it('has ended where it has, also if every line is back as it was before the end', async () => {
    await start();
    const before = await rows();
    await recorded(ENDED, 'AllianceEnded');
    await heard();
    await start();
    await client.query('TRUNCATE views_reviews.documents');
    for (const { collection, key, json } of before)
      await client.query('INSERT INTO views_reviews.documents VALUES ($1, $2, $3)', [collection, key, json]);
    expect((await standingIn(views, ENDED))?.endedAt).toBeUndefined();
    await start();
    await isRight();
  });
  it('is read from the logs where nothing of it is there, or nothing that is ours', async () => {
    await recorded(ENDED, 'AllianceEnded');
    await start();
    await client.query('TRUNCATE views_reviews.documents');
    await start();
    await isRight();
    await client.query(
      `UPDATE views_reviews.documents SET json = replace(json, 'amara', 'mallory') WHERE collection <> 'scopes-of'`,
    );
    await start();
    await isRight();
  });
});
