import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { embedded } from './embedded.ts';
import { ownFolder } from './own-folder.ts';

let around: string;
const before = process.umask();
beforeEach(() => {
  process.umask(0o022);
  around = mkdtempSync(join(tmpdir(), 'alliance-'));
});
afterEach(() => {
  process.umask(before);
  rmSync(around, { recursive: true });
});

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
const modesIn = (dir: string) =>
  Object.fromEntries(readdirSync(dir).map((name) => [name, modeOf(join(dir, name))]));

describe('a data folder', () => {
  it('is its owner’s alone with every file in it, those of SQLite beside them too', async () => {
    process.umask(0o000);
    const dir = join(around, 'deep', 'data');
    const platform = await embedded({ dir });
    await (await platform.eventStore('contracts')).head();
    await platform.viewStore('insights');
    const modes = modesIn(dir);
    expect(Object.keys(modes)).toEqual(
      expect.arrayContaining(['root.key', 'vault.db', 'contracts.log.db', 'contracts.log.db-wal']),
    );
    expect([modeOf(dir), ...new Set(Object.values(modes))]).toEqual(['700', '600']);
    await platform.close();
    expect([...new Set(Object.values(modesIn(dir)))]).toEqual(['600']);
  });

  it('of an earlier build is put right', async () => {
    const dir = join(around, 'data');
    await (await embedded({ dir })).close();
    chmodSync(dir, 0o755);
    for (const name of [...readdirSync(dir), 'accounts.db', 'accounts.db-wal']) {
      writeFileSync(join(dir, name), '', { flag: 'a' });
      chmodSync(join(dir, name), 0o644);
    }
    ownFolder(dir);
    expect([modeOf(dir), ...new Set(Object.values(modesIn(dir)))]).toEqual(['700', '600']);
  });

  it('that holds other things as well keeps its own rights, and so do they', () => {
    chmodSync(around, 0o755);
    for (const name of ['vault.db', 'letter.txt']) writeFileSync(join(around, name), '', { mode: 0o644 });
    mkdirSync(join(around, 'photos'), { mode: 0o755 });
    ownFolder(around);
    expect([modeOf(around), modesIn(around)]).toEqual([
      '755',
      { 'vault.db': '600', 'letter.txt': '644', photos: '755' },
    ]);
  });

  it.each<[string, string, () => string]>([
    [
      'a file',
      'a part of its path is a file',
      () => {
        writeFileSync(join(around, 'file'), '');
        return join(around, 'file');
      },
    ],
    [
      'below a file',
      'a part of its path is a file',
      () => {
        writeFileSync(join(around, 'file'), '');
        return join(around, 'file', 'data');
      },
    ],
    [
      'a link that leads in a circle',
      'its path leads round in a circle',
      () => {
        symlinkSync(join(around, 'there'), join(around, 'here'));
        symlinkSync(join(around, 'here'), join(around, 'there'));
        return join(around, 'here', 'data');
      },
    ],
    ['too long', 'its path is too long', () => join(around, 'x'.repeat(300))],
  ])('that is %s is refused with a sentence', (_what, why, made) => {
    const dir = made();
    expect(() => ownFolder(dir)).toThrow(`the data folder ${dir} can’t be used: ${why}`);
  });

  if (existsSync('/proc/self'))
    it.each(['/proc/none', '/proc/none/deeper', '/sys/alliance', '/proc'])(
      'that no file system can make or fill, as %s, is refused at once',
      (dir) => {
        expect(() => ownFolder(dir)).toThrow(`the data folder ${dir} can’t be used: `);
      },
    );

  if (process.getuid?.() !== 0)
    it('without a right to write in it is refused with a sentence', () => {
      chmodSync(around, 0o500);
      expect(() => ownFolder(around)).toThrow('there is no right to write there');
      chmodSync(around, 0o700);
    });
});
