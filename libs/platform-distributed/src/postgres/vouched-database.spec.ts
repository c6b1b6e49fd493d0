import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { derive } from '@alliance/platform/sealing/derive';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import { recordedIn } from '@alliance/platform-tests/sample-chain';
import { appendTo, someFacts } from '@alliance/platform-tests/sample-facts';
import { until } from '@alliance/platform-tests/until';
import type { Pool } from 'pg';
import { postgresForTests, type TestDatabases } from '../../../../tests/engines/postgres.ts';
import { distributed } from '../distributed.ts';
import { openPool } from './pool.ts';
import { postgresAccounts } from './postgres-accounts.ts';
import { makeVault } from './vouched-vault.ts';

const KEY = Buffer.alloc(32, 5);
const scope = { stream: 'goal-1', author: 'amara', audience: 'pair' };

let databases: TestDatabases;
let url: string;
let pool: Pool;
beforeAll(async () => {
  databases = await postgresForTests();
});
afterAll(() => databases.stop());
beforeEach(async () => {
  url = await databases.newDatabase();
  pool = openPool(url);
});
afterEach(() => pool.end());

const open = () =>
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
const inIt = async <Result>(work: (platform: Opened) => Promise<Result>): Promise<Result> => {
  const platform = await open();
  try {
    return await work(platform);
  } finally {
    await platform.close();
  }
};
const record = (log: string, stream: string, count = 5) =>
  inIt(async ({ eventStore }) => {
    await (await eventStore(log)).append(appendTo(stream, 'any', ...someFacts(stream, count)));
  });
const allOf = (log: string) =>
  inIt(async ({ eventStore }) => (await (await eventStore(log)).readAll(0, 100)).map(recordedIn));
const rowsOf = async (text: string) => (await pool.query<Record<string, unknown>>(text)).rows;

/** A schema as it was: its rows are put away, and put back in the place of those that came since. */
const keep = (schema: string, table: string) =>
  pool.query(`CREATE TABLE public.kept AS TABLE ${schema}.${table}`);
const putBack = (schema: string, table: string) =>
  pool.query(`DELETE FROM ${schema}.${table}; INSERT INTO ${schema}.${table} SELECT * FROM public.kept`);

describe('a database', () => {
  it('isn’t opened where a log is shorter than the others say', async () => {
    await record('contracts', 'goal-1');
    await pool.query('DELETE FROM log_contracts.facts WHERE position > 3');
    await inIt(async ({ eventStore }) => {
      await expect(eventStore('contracts')).rejects.toThrow(NotVouchedFor);
      await expect(eventStore('contracts')).rejects.toThrow('log_contracts is older than vault says');
      await expect(eventStore('contracts')).rejects.toThrow('Put the whole database back as it was last');
    });
  });
  it('isn’t opened where a log went on otherwise from an older copy', async () => {
    await record('contracts', 'goal-1', 3);
    await keep('log_contracts', 'facts');
    await keepAnchors();
    await record('contracts', 'goal-1', 2);
    const later = await rowsOf('SELECT * FROM vault.anchor');
    await putBack('log_contracts', 'facts');
    await putAnchorsBack();
    await record('contracts', 'goal-2', 2);
    await setAnchors(later[0]);
    await inIt(({ eventStore }) =>
      expect(eventStore('contracts')).rejects.toThrow('log_contracts isn’t what vault says'),
    );
  });
  it.each(['log_contracts', 'vault', 'accounts'])('isn’t opened with an older copy of %s', async (schema) => {
    await (await postgresAccounts(url)).close();
    await record('contracts', 'goal-1');
    await keep(schema, 'anchor');
    await record('contracts', 'goal-1');
    await putBack(schema, 'anchor');
    await expect(open()).rejects.toThrow(NotVouchedFor);
    await expect(open()).rejects.toThrow(`${schema} is an older copy than`);
  });
  it.each(['log_contracts', 'accounts'])('isn’t opened without %s, that others tell of', async (schema) => {
    await (await postgresAccounts(url)).close();
    await record('contracts', 'goal-1');
    await pool.query(`DROP SCHEMA ${schema} CASCADE`);
    await expect(open()).rejects.toThrow(`${schema} is missing`);
  });
  it('isn’t opened without its vault, and none is made in its place', async () => {
    await record('contracts', 'goal-1');
    await pool.query('DROP SCHEMA vault CASCADE');
    await expect(open()).rejects.toThrow('vault is missing, and log_contracts knew of it');
    expect(await rowsOf("SELECT FROM pg_namespace WHERE nspname = 'vault'")).toEqual([]);
  });
  it('isn’t opened where nothing says any more how far it had come', async () => {
    await record('contracts', 'goal-1');
    await pool.query('DELETE FROM log_contracts.anchor; DELETE FROM vault.anchor');
    await expect(open()).rejects.toThrow('nothing says any more how far everything had come');
  });
  it('isn’t opened where what is said of it was changed', async () => {
    await record('contracts', 'goal-1');
    await pool.query(`UPDATE vault.anchor SET heads = replace(heads, '"position":5', '"position":3')`);
    await expect(open()).rejects.toThrow('what vault tells of the logs was changed from outside');
  });
  it('tells of a change in every schema that can’t be made again, a second after it at the latest', async () => {
    await (await postgresAccounts(url)).close();
    await inIt(async ({ eventStore }) => {
      const log = await eventStore('contracts');
      await log.append(appendTo('goal-1', 0, ...someFacts('goal-1', 5)));
      const begun = performance.now();
      const anchored = async (schema: string) =>
        String((await rowsOf(`SELECT heads FROM ${schema}.anchor`))[0]?.['heads']).includes('"position":5');
      for (const schema of ['vault', 'accounts', 'log_contracts'])
        await until(`${schema} to know it`, () => anchored(schema));
      expect(performance.now() - begun).toBeLessThan(2_000);
    });
  });
  it('is anchored by two who append to one log as far as either knows', async () => {
    await inIt(async (one) =>
      inIt(async (other) => {
        for (const { eventStore } of [one, other, one, other])
          await (await eventStore('reviews')).append(appendTo('goal-1', 'any', ...someFacts('goal-1', 2)));
      }),
    );
    const [row] = await rowsOf('SELECT heads FROM vault.anchor');
    expect(JSON.parse(String(row?.['heads']))).toMatchObject({ logs: { reviews: { position: 8 } } });
    expect(await allOf('reviews')).toHaveLength(8);
  });
});

const PLACES = ['vault', 'log_contracts'];
const keepAnchors = () => pool.query('CREATE TABLE public.anchors AS TABLE vault.anchor');
const setAnchors = async (row: Record<string, unknown> | undefined) => {
  for (const place of PLACES)
    await pool.query(`UPDATE ${place}.anchor SET heads = $1, vouched = $2`, [
      row?.['heads'],
      row?.['vouched'],
    ]);
};
const putAnchorsBack = async () => setAnchors((await rowsOf('TABLE public.anchors'))[0]);

describe('a log in which something was changed', () => {
  it.each([
    ['an author', `UPDATE log_reviews.facts SET open = '{"by":"stranger"}' WHERE position = 3`],
    ['a date', `UPDATE log_reviews.facts SET at = '2020-01-01' WHERE position = 3`],
    ['a scope', `UPDATE log_reviews.facts SET scope = 'alliance/other' WHERE position = 3`],
    ['what is sealed', `UPDATE log_reviews.facts SET sealed = 'c2VhbGVu' WHERE position = 3`],
    ['a key', `UPDATE log_reviews.facts SET key_id = NULL WHERE position = 3`],
    ['a fact that was taken out', 'DELETE FROM log_reviews.facts WHERE position = 3'],
  ])('isn’t opened: %s', async (_what, statement) => {
    await record('reviews', 'goal-1');
    await pool.query(statement);
    await inIt(({ eventStore }) => expect(eventStore('reviews')).rejects.toThrow(NotVouchedFor));
  });
  it('tells nothing more as soon as it is found while it is open', async () => {
    await record('reviews', 'goal-1');
    await inIt(async ({ eventStore }) => {
      const log = await eventStore('reviews');
      await log.append(appendTo('goal-2', 0, ...someFacts('goal-2', 2)));
      await pool.query(`UPDATE log_reviews.facts SET open = '{"by":"stranger"}' WHERE position = 3`);
      expect(await log.readStream('goal-2')).toHaveLength(2);
      await expect(log.readStream('goal-1')).rejects.toThrow(NotVouchedFor);
      await expect(log.readStream('goal-2')).rejects.toThrow(NotVouchedFor);
      await expect(log.append(appendTo('goal-2', 2, ...someFacts('goal-2', 1)))).rejects.toThrow(
        NotVouchedFor,
      );
    });
  });
  it.each([
    ['cut', 'DELETE FROM log_reviews.facts WHERE position > 3'],
    ['changed', 'UPDATE log_reviews.facts SET link = previous WHERE position = 5'],
  ])('takes nothing behind an end that was %s while it is open', async (_how, statement) => {
    await inIt(async ({ eventStore }) => {
      const log = await eventStore('reviews');
      await log.append(appendTo('goal-1', 0, ...someFacts('goal-1', 5)));
      await pool.query(statement);
      await expect(log.append(appendTo('goal-2', 0, ...someFacts('goal-2', 1)))).rejects.toThrow(
        NotVouchedFor,
      );
    });
  });
  it('is opened at once where it is long, and tells nothing more once the change is found', async () => {
    await inIt(async ({ eventStore }) => {
      const log = await eventStore('reviews');
      for (let goal = 0; goal < 6; goal++)
        await log.append(appendTo(`goal-${goal}`, 0, ...someFacts(`goal-${goal}`, 1_000)));
    });
    await pool.query("UPDATE log_reviews.facts SET at = '2020-01-01' WHERE position = 4_000");
    await inIt(async ({ eventStore }) => {
      const changed = await eventStore('reviews');
      expect(await changed.readStream('goal-5')).toHaveLength(1_000);
      await until('the change to be found', () =>
        changed.readStream('goal-5').then(
          () => false,
          (error: unknown) => error instanceof NotVouchedFor,
        ),
      );
    });
  });
});

describe('a vault in which something was changed', () => {
  beforeEach(() =>
    inIt(async ({ vault }) => {
      await vault.keyFor({ ...scope, stream: 'goal-2' });
      await vault.keyFor(scope);
      await vault.destroy(scope);
    }),
  );
  const unbound = 'ALTER TABLE vault.keys DROP CONSTRAINT vouched_for;';
  it.each([
    ['a key was emptied', `${unbound} UPDATE vault.keys SET wrapped = NULL`, 'taken away from outside'],
    ['a destroyed key was renamed', "UPDATE vault.keys SET stream = 'x' WHERE wrapped IS NULL", 'taken away'],
    [
      'a destroyed key is back',
      `UPDATE vault.keys SET wrapped = 'x', erased = NULL WHERE wrapped IS NULL`,
      'keys that were destroyed are in it again',
    ],
    ['its row is gone', 'DELETE FROM vault.keys WHERE wrapped IS NULL', 'are in it again'],
  ])('isn’t opened: %s', async (_what, statement, sentence) => {
    await pool.query(statement);
    await expect(open()).rejects.toThrow(NotVouchedFor);
    await expect(open()).rejects.toThrow(sentence);
  });
});

describe('a database of before there was vouching', () => {
  const LINKS = 'DROP COLUMN previous, DROP COLUMN link';
  /** As a build of then left it: the digest is one that only whoever holds the root key can make. */
  const asItWasThen = async () => {
    await inIt(async ({ vault }) => {
      await vault.keyFor(scope);
      await vault.destroy(scope);
    });
    await record('reviews', 'goal-1');
    await record('contracts', 'goal-2');
    for (const log of ['log_reviews', 'log_contracts'])
      await pool.query(
        `DROP TABLE ${log}.anchor; ALTER TABLE ${log}.facts ${LINKS}; UPDATE ${log}.version SET version = 2`,
      );
    await pool.query(`DROP TABLE vault.anchor; ALTER TABLE vault.keys DROP COLUMN erased;
      UPDATE vault.version SET version = 1;
      UPDATE vault.root_key SET digest = '${derive(KEY, 'check').toString('hex')}'`);
    return rowsOf('SELECT * FROM log_reviews.facts ORDER BY position');
  };
  const expectSame = async (then: readonly Record<string, unknown>[]) => {
    expect((await allOf('reviews')).map(({ id, at, open: fields }) => ({ id, at, open: fields }))).toEqual(
      then.map(({ id, at, open: fields }) => ({ id, at, open: fields })),
    );
    expect(await allOf('contracts')).toHaveLength(5);
    await inIt(({ vault }) => expect(vault.keyFor(scope)).rejects.toThrow('destroyed'));
  };

  it('is vouched for once, with the logs as they were kept beside', async () => {
    const then = await asItWasThen();
    await expectSame(then);
    expect(await rowsOf('SELECT * FROM log_reviews.facts_before_vouching ORDER BY position')).toEqual(then);
    await pool.query(`UPDATE log_reviews.facts SET at = '2020-01-01' WHERE position = 1`);
    await inIt(({ eventStore }) => expect(eventStore('reviews')).rejects.toThrow(NotVouchedFor));
  });
  it('is vouched for once by several who start at the same time', async () => {
    const then = await asItWasThen();
    const all = await Promise.all([1, 2, 3, 4].map(open));
    await Promise.all(all.map((one) => one.close()));
    await expectSame(then);
  });
  it('begins again wherever it was cut off', async () => {
    const then = await asItWasThen();
    let after = 1;
    for (; await cutOffAfter(after); after++) {
      const [{ version }] = (await rowsOf('SELECT version FROM vault.version')) as [{ version: number }];
      // All or nothing: what is asked after the commit may be cut off as well.
      if (version > 1) break;
      expect(await rowsOf('SELECT * FROM log_reviews.facts ORDER BY position')).toEqual(then);
    }
    expect(after).toBeGreaterThan(25);
    await expectSame(then);
  });
  /** Starts, and has its connection break before a statement: answers whether it came to that. */
  const cutOffAfter = async (statements: number): Promise<boolean> => {
    const breaking = openPool(url);
    let asked = 0;
    breaking.on('connect', (client) => {
      const query = client.query.bind(client) as (...given: unknown[]) => unknown;
      Object.assign(client, {
        query: (...given: unknown[]) => {
          if ((asked += 1) > statements) client.connection.stream.destroy();
          return query(...given);
        },
      });
    });
    try {
      await makeVault(breaking, KEY);
      return false;
    } catch {
      return true;
    } finally {
      await breaking.end();
    }
  };
  it('keeps an earlier build from writing that goes on meanwhile', async () => {
    await asItWasThen();
    await (await open()).close();
    const columns =
      'position, id, stream, revision, scope, at, type, version, open, command_id, command_digest';
    await expect(
      pool.query(`INSERT INTO log_reviews.facts (${columns})
        SELECT position + 9, id || 'x', stream, revision + 9, scope, at, type, version, open, command_id,
          command_digest FROM log_reviews.facts LIMIT 1`),
    ).rejects.toThrow('not-null');
    await inIt(({ vault }) => vault.keyFor({ ...scope, stream: 'goal-9' }));
    await expect(pool.query('UPDATE vault.keys SET wrapped = NULL')).rejects.toThrow('vouched_for');
  });
  it('isn’t taken for one, whatever is taken out of it', async () => {
    await record('reviews', 'goal-1');
    await pool.query(`UPDATE log_reviews.version SET version = 2; DROP TABLE log_reviews.anchor;
      ALTER TABLE log_reviews.facts ${LINKS}`);
    await expect(open()).rejects.toThrow('log_reviews is missing');
    await pool.query(`DROP TABLE vault.anchor; ALTER TABLE vault.keys DROP COLUMN erased;
      UPDATE vault.version SET version = 1`);
    await expect(open()).rejects.toThrow('another root key');
    await pool.query('DELETE FROM vault.root_key');
    await expect(open()).rejects.toThrow('another root key');
    await pool.query('DROP SCHEMA vault CASCADE');
    await inIt(({ eventStore }) => expect(eventStore('reviews')).rejects.toThrow('from before everything'));
  });
  it('isn’t vouched for where a fact is missing', async () => {
    await asItWasThen();
    await pool.query('DELETE FROM log_reviews.facts WHERE position = 2');
    await expect(open()).rejects.toThrow('a fact is missing at reviews:2');
  });
});
