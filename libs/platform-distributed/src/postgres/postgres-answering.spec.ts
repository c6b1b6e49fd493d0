import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { until } from '@alliance/platform-tests/until';
import pg from 'pg';
import { postgresForTests, type TestDatabases } from '../../../../tests/engines/postgres.ts';
import { wayToSilence, type SilentWay } from '../../../../tests/engines/silent-way.ts';
import type { Engine } from '../engine.ts';
import { postgresAnswering } from './postgres-answering.ts';

let databases: TestDatabases;
let url: string;
let way: SilentWay;
let engine: Engine;
beforeAll(async () => {
  databases = await postgresForTests();
});
afterAll(() => databases.stop());
beforeEach(async () => {
  url = await databases.newDatabase();
  way = await wayToSilence(url);
  engine = postgresAnswering(way.url, 'spec');
});
afterEach(async () => {
  await engine.close();
  way.close();
});

const connections = async () => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ count: string }>(
    "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'spec readiness' AND datname = current_database()",
  );
  await client.end();
  return Number(rows[0]?.count);
};

describe('whether PostgreSQL answers', () => {
  it('is asked over one connection, however many ask before it is there', async () => {
    await Promise.all([engine.answers(), engine.answers(), engine.answers()]);
    await engine.answers();
    expect(await connections()).toBe(1);
  });

  it('is denied where nothing comes through any more, and said again when it does', async () => {
    await engine.answers();
    way.fallSilent();
    const begun = performance.now();
    await expect(engine.answers()).rejects.toThrow();
    expect(performance.now() - begun).toBeLessThan(2_000);
    way.mend();
    await until('it to answer again', () =>
      engine.answers().then(
        () => true,
        () => false,
      ),
    );
    await until('what was lost to be gone', async () => (await connections()) === 1);
  });
});
