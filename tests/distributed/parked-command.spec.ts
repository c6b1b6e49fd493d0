import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TOPICS } from '@alliance/facts/catalogue';
import type { SealedFact } from '@alliance/facts/recorded';
import { messageOf } from '@alliance/platform/delivery/cloud-event';
import { believedViews } from '@alliance/platform/relations/believed-views';
import { standingIn } from '@alliance/platform/relations/relations';
import { distributed, type Distributed } from '@alliance/platform-distributed/distributed';
import { appendTo, someFact } from '@alliance/platform-tests/sample-facts';
import { postgresForTests, type TestDatabases } from '../engines/postgres.ts';
import { ROOT_KEY } from '../tampering/truth.ts';

const scope = 'alliance/6f7c2a8e-1b1f-4a55-9a3c-000000000001';
const COMMAND = join(import.meta.dirname, '../../services/all-in-one/dist/command-line/alliance.js');

describe('what is parked in a database, on the command line', () => {
  let databases: TestDatabases;
  let databaseUrl: string;
  let platform: Distributed;
  beforeAll(async () => {
    databases = await postgresForTests();
    databaseUrl = await databases.newDatabase();
    const topics = { partitions: 1, replicas: 1, minInSyncReplicas: 1 };
    platform = await distributed(
      { databaseUrl, kafkaBrokers: ['127.0.0.1:1'], rootKey: ROOT_KEY, topics },
      { clientId: 'spec' },
    );
  });
  afterAll(async () => {
    await platform.close();
    await databases.stop();
  });
  const parked = async (...words: readonly string[]): Promise<string> => {
    const env = {
      PATH: process.env['PATH'],
      DATABASE_URL: databaseUrl,
      KAFKA_BROKERS: '127.0.0.1:1',
      ROOT_KEY,
      BASE_URL: 'http://localhost:3000',
    };
    const run = promisify(execFile);
    return (await run(process.execPath, [COMMAND, 'parked', ...words], { env })).stdout.trim();
  };

  it('is listed, dropped where no log holds it, and what waited behind it is handled, beside a running service', async () => {
    const log = await platform.eventStore('contracts');
    const open = { by: 'judith', coachId: 'amara', supervisorId: 'judith' };
    await log.append(
      appendTo('alliance-1', 0, someFact('alliance-1', { scope, type: 'AllianceFormed', open })),
    );
    const [honest] = await log.readAll(0, 1);
    if (!honest) throw new Error('it was recorded');
    const put = (fact: SealedFact, reason: string) => {
      const { key, id, value } = messageOf('contracts', fact);
      return { consumer: 'reviews', topic: TOPICS.contracts, key, id, value, reason };
    };
    const forged = put({ ...honest, open: { ...open, coachId: 'mallory' } }, 'NotVouchedFor');
    const views = await platform.viewStore('reviews');
    await views.transact((transaction) => transaction.park([forged, put(honest, 'behind-another')]));

    const [first = '', second = ''] = (await parked('list')).split('\n');
    expect([first, second].map((line) => line.includes('NOTHING VOUCHES FOR IT'))).toEqual([true, false]);
    expect(first).not.toContain('mallory');
    await expect(parked('drop', 'reviews')).rejects.toThrow(/Usage/);
    const [name = ''] = /[0-9a-f]{16}/.exec(first) ?? [];
    expect(await parked('drop', 'reviews', name)).toBe('It is gone, and that is noted. 1 free again.');
    const believed = believedViews('reviews', views, platform.vault.voucher);
    expect(await standingIn(believed, scope)).toMatchObject({ people: { coach: 'amara' } });
    expect(await parked()).toMatch(/^Nothing is parked\.\nreviews +[0-9a-f]{16} +NotVouchedFor .*dropped 20/);
  });
});
