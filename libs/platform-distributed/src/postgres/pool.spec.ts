import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import { until } from '@alliance/platform-tests/until';
import type { Pool } from 'pg';
import { postgresForTests, type TestDatabases } from '../../../../tests/engines/postgres.ts';
import { asking, openPool } from './pool.ts';

describe('a pool of connections to PostgreSQL', () => {
  let databases: TestDatabases;
  let url: string;
  let pool: Pool;
  beforeAll(async () => {
    databases = await postgresForTests();
    url = await databases.newDatabase();
  });
  afterAll(() => databases.stop());
  beforeEach(() => {
    pool = openPool(url, { statement: 300 });
  });
  afterEach(async () => {
    if (!pool.ended) await pool.end();
  });
  const ask = (sql: string) => asking(() => pool.query(sql));
  const raise = (code: string) => ask(`DO $$ BEGIN RAISE 'of a table' USING ERRCODE = '${code}'; END $$`);

  it.each([
    '08006',
    '25006',
    '40001',
    '40P01',
    '53100',
    '53200',
    '53300',
    '55P03',
    '57P01',
    '57P03',
    '58030',
  ])('takes %s for trouble of the server, and says nothing of what it said', async (code) => {
    await expect(raise(code)).rejects.toThrow(StoreUnavailable);
    await expect(raise(code)).rejects.not.toThrow('of a table');
  });
  it.each(['22021', '23505', '42P01', '42501'])('takes %s for a mistake of whoever asks', async (code) => {
    await expect(raise(code)).rejects.toMatchObject({ code });
  });
  it('breaks off what takes too long', async () => {
    await expect(ask('SELECT pg_sleep(5)')).rejects.toThrow(StoreUnavailable);
  });
  it('outlives the loss of a connection that nobody uses, and of one in use', async () => {
    const [idle, used] = [await pool.connect(), await pool.connect()];
    const pids = await Promise.all(
      [idle, used].map(async (client) => (await client.query('SELECT pg_backend_pid() AS pid')).rows[0].pid),
    );
    idle.release();
    await ask(`SELECT pg_terminate_backend(pid) FROM unnest(ARRAY[${pids[1]}]) AS pid`);
    await expect(asking(() => used.query('SELECT'))).rejects.toThrow(StoreUnavailable);
    used.release(true);
    const other = openPool(url);
    await other.query(`SELECT pg_terminate_backend(${pids[0]})`);
    await other.end();
    await until('the pool to let go of it', () => pool.totalCount === 0);
    expect((await ask('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  });
  it('says so when there is no server, and when it is closed', async () => {
    const nowhere = openPool('postgres://alliance@127.0.0.1:1/alliance');
    await expect(asking(() => nowhere.query('SELECT'))).rejects.toThrow('the server cannot be reached');
    await nowhere.end();
    await pool.end();
    await expect(ask('SELECT')).rejects.toThrow(StoreUnavailable);
  });
  it('keeps what it has answered through a power cut, whatever the server is used to', async () => {
    expect((await ask('SHOW synchronous_commit')).rows).toEqual([{ synchronous_commit: 'on' }]);
  });
});
