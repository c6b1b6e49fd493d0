import { copyFileSync, cpSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { derive } from '@alliance/platform/sealing/derive';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import {
  aFolderForEach,
  allOf,
  change,
  dir,
  folder,
  inFile,
  KEY,
  open,
  record,
  scope,
} from '../../../tests/harness/vouched-folder.ts';
import { prepare, PREPARED } from './prepared-files.ts';

aFolderForEach();

describe('a folder of before there was vouching', () => {
  /** As a build of then left it: the digest is one that only whoever holds the root key can make. */
  const asItWasThen = async () => {
    const platform = await open();
    await platform.vault.keyFor(scope);
    await platform.vault.destroy(scope);
    await platform.close();
    await record('reviews', 'goal-1');
    await record('contracts', 'goal-2');
    for (const log of ['reviews', 'contracts'])
      change(
        `${log}.log.db`,
        'DROP TABLE anchor; ALTER TABLE facts DROP COLUMN previous; ALTER TABLE facts DROP COLUMN link',
      );
    change(
      'vault.db',
      `DROP TABLE anchor; ALTER TABLE keys DROP COLUMN erased; UPDATE root_key SET digest = '${derive(KEY, 'check').toString('hex')}'`,
    );
    rmSync(join(dir, 'vouched.json'));
    return inFile('reviews.log.db', (database) =>
      database.prepare('SELECT id, open, at FROM facts ORDER BY position').all(),
    );
  };
  const expectSame = async (then: readonly Record<string, unknown>[]) => {
    expect(
      (await allOf('reviews')).map(({ id, at, open: fields }) => ({ id, open: JSON.stringify(fields), at })),
    ).toEqual(then.map((row) => ({ ...row })));
    expect(await allOf('contracts')).toHaveLength(5);
    const platform = await open();
    await expect(platform.vault.keyFor(scope)).rejects.toThrow('destroyed');
    await platform.close();
  };

  it('is vouched for once, with the logs as they were kept beside', async () => {
    const then = await asItWasThen();
    await expectSame(then);
    expect(readdirSync(dir)).toEqual(
      expect.arrayContaining([
        'reviews.log.before-vouching.db',
        'contracts.log.before-vouching.db',
        'vouched.json',
      ]),
    );
    expect(existsSync(join(dir, 'vault.before-vouching.db'))).toBe(false);
    expect(
      inFile('reviews.log.before-vouching.db', (database) =>
        database.prepare('SELECT id, open, at FROM facts').all(),
      ),
    ).toEqual(then);
    change('reviews.log.db', `UPDATE facts SET at = '2020-01-01' WHERE position = 1`);
    await expect(open()).rejects.toThrow(NotVouchedFor);
  });
  it('is taken up again where the first start was cut off, before and after it was decided', async () => {
    const then = await asItWasThen();
    // Cut off while the copies were being changed.
    prepare(dir, ['vault.db', 'reviews.log.db']);
    change(`${PREPARED}/reviews.log.db`, 'ALTER TABLE facts ADD COLUMN previous BLOB');
    await expectSame(then);
  });
  it('is taken up again where it was cut off after it was decided', async () => {
    const then = await asItWasThen();
    cpSync(dir, join(folder, 'then'), { recursive: true });
    await (await open()).close();
    cpSync(dir, join(folder, 'now'), { recursive: true });
    // As if only the first of the files had been put in its place.
    const prepared = join(dir, PREPARED);
    prepare(dir, []);
    for (const name of ['vault.db', 'contracts.log.db']) {
      renameSync(join(dir, name), join(prepared, name));
      copyFileSync(join(folder, 'then', name), join(dir, name));
    }
    writeFileSync(join(prepared, 'ready'), '');
    rmSync(join(dir, 'vouched.json'));
    await expectSame(then);
  });
  it('isn’t believed to be one where an old vault was put back', async () => {
    await asItWasThen();
    copyFileSync(join(dir, 'vault.db'), join(folder, 'old.db'));
    await (await open()).close();
    copyFileSync(join(folder, 'old.db'), join(dir, 'vault.db'));
    await expect(open()).rejects.toThrow('vault.db is from before this folder was vouched for');
  });
});
