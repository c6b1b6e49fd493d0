import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { distributed } from '@alliance/platform-distributed/distributed';
import { postgresAccounts } from '@alliance/platform-distributed/postgres/postgres-accounts';
import { seeded } from '@alliance/platform-embedded/seeded';
import pg from 'pg';
import { postgresForTests, type TestDatabases } from '../engines/postgres.ts';
import { ROOT_KEY } from '../tampering/truth.ts';
import { live, shownBy, type Shown } from './tampered-life.ts';
import { keep, putBack, tamper, TAMPERINGS, unbind, type Ask } from './tampered-tables.ts';

const TIMES = process.env['FAULTS'] === 'whole' ? 10_000 : 200;
const SEED = Number(process.env['FAULTS_SEED'] ?? 1);

let databases: TestDatabases;
let client: pg.Client;
let databaseUrl: string;
let truth: Shown;
const ask: Ask = async (text, values = []) =>
  (await client.query<Record<string, string>>(text, values.length > 0 ? [...values] : undefined)).rows;
const open = () =>
  distributed(
    {
      databaseUrl,
      kafkaBrokers: ['127.0.0.1:1'],
      rootKey: ROOT_KEY,
      topics: { partitions: 1, replicas: 1, minInSyncReplicas: 1 },
    },
    { clientId: 'spec' },
  );

beforeAll(async () => {
  databases = await postgresForTests();
  databaseUrl = await databases.newDatabase();
  client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await (await postgresAccounts(databaseUrl)).close();
  await live(open, 30);
  await keep(ask, 'earlier');
  await live(open, 37);
  await keep(ask, 'otherwise');
  await putBack(ask, 'earlier');
  await live(open, 31);
  await keep(ask, 'whole');
  truth = await shownBy(open);
  await unbind(ask);
});
afterAll(async () => {
  await client.end();
  await databases.stop();
});

describe('a database that somebody without the root key has changed', () => {
  it('shows all of it while nobody has', async () => {
    expect(truth.get('head of contracts')).toBe('61');
    expect(truth.size).toBeGreaterThan(20);
    await putBack(ask, 'whole');
    expect(await shownBy(open)).toEqual(truth);
  });
  it(
    `never shows what wasn’t recorded, in ${TIMES} ways of changing it`,
    async () => {
      const chance = seeded(SEED, 'tampering');
      const names = Object.keys(TAMPERINGS);
      const wrong: unknown[] = [];
      let refused = 0;
      for (let time = 0; time < TIMES; time++) {
        const name = names[time % names.length]!;
        await tamper(name, ask, chance);
        const shown = await shownBy(open);
        if (shown.size < truth.size) refused += 1;
        for (const [what, told] of shown) if (truth.get(what) !== told) wrong.push([time, name, what]);
        await putBack(ask, 'whole');
      }
      expect(wrong).toEqual([]);
      expect(refused).toBeGreaterThan(TIMES / 3);
    },
    60 * 60_000,
  );
});
