import { describe, expect, it } from '@jest/globals';
import { derive } from '@alliance/platform/sealing/derive';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import {
  aDatabaseForEach,
  allOf,
  inIt,
  KEY,
  open,
  outside,
  record,
  rowsOf,
  scope,
  urlOfIt,
} from '../../../../tests/harness/vouched-database.ts';
import { openPool } from './pool.ts';
import { makeVault } from './vouched-vault.ts';

aDatabaseForEach();

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
      await outside(
        `DROP TABLE ${log}.anchor; ALTER TABLE ${log}.facts ${LINKS}; UPDATE ${log}.version SET version = 2`,
      );
    await outside(`DROP TABLE vault.anchor; ALTER TABLE vault.keys DROP COLUMN erased;
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
    await outside(`UPDATE log_reviews.facts SET at = '2020-01-01' WHERE position = 1`);
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
    const breaking = openPool(urlOfIt());
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
      outside(`INSERT INTO log_reviews.facts (${columns})
        SELECT position + 9, id || 'x', stream, revision + 9, scope, at, type, version, open, command_id,
          command_digest FROM log_reviews.facts LIMIT 1`),
    ).rejects.toThrow('not-null');
    await inIt(({ vault }) => vault.keyFor({ ...scope, stream: 'goal-9' }));
    await expect(outside('UPDATE vault.keys SET wrapped = NULL')).rejects.toThrow('vouched_for');
  });
  it('isn’t taken for one, whatever is taken out of it', async () => {
    await record('reviews', 'goal-1');
    await outside(`UPDATE log_reviews.version SET version = 2; DROP TABLE log_reviews.anchor;
      ALTER TABLE log_reviews.facts ${LINKS}`);
    await expect(open()).rejects.toThrow('log_reviews is missing');
    await outside(`DROP TABLE vault.anchor; ALTER TABLE vault.keys DROP COLUMN erased;
      UPDATE vault.version SET version = 1`);
    await expect(open()).rejects.toThrow('another root key');
    await outside('DELETE FROM vault.root_key');
    await expect(open()).rejects.toThrow('another root key');
    await outside('DROP SCHEMA vault CASCADE');
    await inIt(({ eventStore }) => expect(eventStore('reviews')).rejects.toThrow('from before everything'));
  });
  it('isn’t vouched for where a fact is missing', async () => {
    await asItWasThen();
    await outside('DELETE FROM log_reviews.facts WHERE position = 2');
    await expect(open()).rejects.toThrow('a fact is missing at reviews:2');
  });
});
