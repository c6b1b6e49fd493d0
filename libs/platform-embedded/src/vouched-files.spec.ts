import { copyFileSync, cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import { appendTo, someFacts } from '@alliance/platform-tests/sample-facts';
import { until } from '@alliance/platform-tests/until';
import {
  aFolderForEach,
  change,
  dir,
  folder,
  inFile,
  open,
  record,
  scope,
} from '../../../tests/harness/vouched-folder.ts';

aFolderForEach();

describe('the files of a folder', () => {
  it.each(['contracts.log.db', 'reviews.log.db'])('are not opened with an older copy of %s', async (name) => {
    await record('contracts', 'goal-1');
    await record('reviews', 'goal-1');
    copyFileSync(join(dir, name), join(folder, 'older.db'));
    await record('contracts', 'goal-1');
    await record('reviews', 'goal-1');
    copyFileSync(join(folder, 'older.db'), join(dir, name));
    await expect(open()).rejects.toThrow(NotVouchedFor);
    await expect(open()).rejects.toThrow(`${name} is older than`);
    await expect(open()).rejects.toThrow('Put the file back as it was last');
  });
  it('are not opened with a log of before, told by all of them as it was then', async () => {
    await record('contracts', 'goal-1');
    await record('reviews', 'goal-1');
    cpSync(dir, join(folder, 'before'), { recursive: true });
    await record('contracts', 'goal-1');
    await record('reviews', 'goal-1');
    copyFileSync(join(folder, 'before', 'contracts.log.db'), join(dir, 'contracts.log.db'));
    for (const name of ['reviews.log.db', 'vault.db']) {
      const told = inFile(
        name,
        (database) => database.prepare('SELECT heads, vouched FROM anchor').get(),
        join(folder, 'before'),
      );
      inFile(name, (database) =>
        database
          .prepare('UPDATE anchor SET heads = ?, vouched = ?')
          .run(told?.['heads'] ?? '', told?.['vouched'] ?? ''),
      );
    }
    await expect(open()).rejects.toThrow('reviews.log.db was changed from outside');
    change('reviews.log.db', 'DELETE FROM log_end');
    await expect(open()).rejects.toThrow('reviews.log.db was changed from outside');
  });
  it('are not opened without a log that they tell of', async () => {
    await record('contracts', 'goal-1');
    rmSync(join(dir, 'contracts.log.db'));
    await expect(open()).rejects.toThrow('contracts.log.db is missing');
  });
  it('are not opened with a vault of before a key was destroyed', async () => {
    const platform = await open();
    await platform.vault.keyFor(scope);
    await (await platform.eventStore('reviews')).append(appendTo('goal-1', 0, ...someFacts('goal-1', 1)));
    await platform.close();
    copyFileSync(join(dir, 'vault.db'), join(folder, 'older.db'));
    const later = await open();
    await later.vault.destroy(scope);
    await later.close();
    copyFileSync(join(folder, 'older.db'), join(dir, 'vault.db'));
    await expect(open()).rejects.toThrow('vault.db is older than reviews.log.db says');
  });
  it('tell of a change in each of them, a second after it at the latest', async () => {
    await record('contracts', 'goal-1');
    inFile('accounts.db', (database) => database.exec('CREATE TABLE user (id TEXT)'));
    const platform = await open();
    await (await platform.eventStore('contracts')).append(appendTo('goal-1', 5, ...someFacts('goal-1', 1)));
    const anchored = () =>
      inFile('accounts.db', (database) => {
        if (!database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'anchor'").get()) return undefined;
        const row = database.prepare('SELECT heads FROM anchor').get();
        return (
          row &&
          (JSON.parse(String(row['heads'])) as { logs: { contracts: { position: number } } }).logs.contracts
            .position
        );
      });
    const before = Date.now();
    await until('the anchor to be there', () => anchored() === 6);
    expect(Date.now() - before).toBeLessThan(2_000);
    await platform.close();
  });
  it('may be an older copy, all of the same moment', async () => {
    await record('contracts', 'goal-1');
    cpSync(dir, join(folder, 'copy'), { recursive: true });
    await record('contracts', 'goal-1');
    const copy = await open(join(folder, 'copy'));
    expect(await (await copy.eventStore('contracts')).head()).toBe(5);
    await copy.close();
  });
});

describe('a log in which something was changed', () => {
  it('isn’t opened, and the sentence names it', async () => {
    await record('reviews', 'goal-1');
    change('reviews.log.db', `UPDATE facts SET open = '{"by":"stranger"}' WHERE position = 3`);
    await expect(open()).rejects.toThrow('reviews.log.db was changed from outside: what stands at reviews:3');
  });
  it('is opened at once where it is long, and tells nothing more as soon as the change is found', async () => {
    const platform = await open();
    const log = await platform.eventStore('reviews');
    for (let goal = 0; goal < 11; goal++)
      await log.append(appendTo(`goal-${goal}`, 0, ...someFacts(`goal-${goal}`, 500)));
    await platform.close();
    change('reviews.log.db', "UPDATE facts SET at = '2020-01-01' WHERE position = 2_000");
    const again = await open();
    const changed = await again.eventStore('reviews');
    expect(await changed.readStream('goal-9')).toHaveLength(500);
    await until('the change to be found', () =>
      changed.readStream('goal-9').then(
        () => false,
        (error: unknown) => error instanceof NotVouchedFor,
      ),
    );
    await expect(changed.append(appendTo('goal-9', 500, ...someFacts('goal-9', 1)))).rejects.toThrow(
      NotVouchedFor,
    );
    await again.close();
  });
  it('isn’t taken for one of before there was vouching, whatever is taken out of it', async () => {
    await record('reviews', 'goal-1');
    change('reviews.log.db', 'UPDATE facts SET previous = NULL, link = NULL; DROP TABLE anchor');
    change('vault.db', 'DROP TABLE anchor; DELETE FROM root_key');
    rmSync(join(dir, 'vouched.json'));
    await expect(open()).rejects.toThrow(NotVouchedFor);
  });
});
