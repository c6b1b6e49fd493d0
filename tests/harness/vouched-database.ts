import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import { distributed } from '@alliance/platform-distributed/distributed';
import { openPool } from '@alliance/platform-distributed/postgres/pool';
import { recordedIn } from '@alliance/platform-tests/sample-chain';
import { appendTo, someFacts } from '@alliance/platform-tests/sample-facts';
import type { Pool } from 'pg';
import { postgresForTests, type TestDatabases } from '../engines/postgres.ts';

/** The root key of its facts. */
export const KEY = Buffer.alloc(32, 5);
/** Whose key a spec makes and destroys. */
export const scope = { stream: 'goal-1', author: 'amara', audience: 'pair' };

let databases: TestDatabases;
let url: string;
let pool: Pool;

/** Before each spec a fresh database, in which the spec may also change what it likes from outside. */
export const aDatabaseForEach = (): void => {
  beforeAll(async () => {
    databases = await postgresForTests();
  });
  afterAll(() => databases.stop());
  beforeEach(async () => {
    url = await databases.newDatabase();
    pool = openPool(url);
  });
  afterEach(() => pool.end());
};

export const urlOfIt = (): string => url;
/** Asks or changes it from outside. */
export const outside = (text: string, values: readonly unknown[] = []) =>
  pool.query<Record<string, unknown>>(text, [...values]);
export const rowsOf = async (text: string) => (await outside(text)).rows;

export const open = () =>
  distributed(
    {
      databaseUrl: url,
      kafkaBrokers: ['127.0.0.1:1'],
      rootKey: KEY.toString('base64'),
      topics: { partitions: 1, replicas: 1, minInSyncReplicas: 1 },
    },
    { clientId: 'spec' },
  );
type Opened = Awaited<ReturnType<typeof open>>;
export const inIt = async <Result>(work: (platform: Opened) => Promise<Result>): Promise<Result> => {
  const platform = await open();
  try {
    return await work(platform);
  } finally {
    await platform.close();
  }
};
export const record = (log: string, stream: string, count = 5) =>
  inIt(async ({ eventStore }) => {
    await (await eventStore(log)).append(appendTo(stream, 'any', ...someFacts(stream, count)));
  });
export const allOf = (log: string) =>
  inIt(async ({ eventStore }) => (await (await eventStore(log)).readAll(0, 100)).map(recordedIn));
