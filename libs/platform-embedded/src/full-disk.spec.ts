import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { sampleChain } from '@alliance/platform-tests/sample-chain';
import { fullDiskSuite } from '@alliance/platform-tests/full-disk-suite';
import { inScratchFolder } from '@alliance/platform-tests/scratch-folder';
import { openDatabase } from './database.ts';
import { sqliteEventStore } from './sqlite-event-store.ts';

fullDiskSuite('in a SQLite file', "SQLite's own limit of pages is reached", async () => {
  let database: DatabaseSync | undefined;
  const limited = (folder: string) => {
    database = openDatabase(join(folder, 'log.db'));
    database.exec('PRAGMA max_page_count = 200');
    return sqliteEventStore(database, sampleChain);
  };
  return {
    ...(await inScratchFolder(limited)()),
    makeRoom: async () => database?.exec('PRAGMA max_page_count = 100000'),
  };
});

/** A file system of one megabyte in memory. Only root may mount one. */
const mount = (folder: string, ...options: string[]) =>
  execFileSync('mount', ['-t', 'tmpfs', '-o', options.join(), 'tmpfs', folder], { stdio: 'ignore' });
const unmount = (folder: string) => execFileSync('umount', [folder]);

const canMount = () => {
  const folder = mkdtempSync(join(tmpdir(), 'alliance-'));
  try {
    mount(folder, 'size=1m');
    unmount(folder);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

if (canMount())
  fullDiskSuite('in a SQLite file', 'a file system of one megabyte', async () => {
    let mounted = '';
    const opened = await inScratchFolder((folder) => {
      if (!mounted) mount((mounted = folder), 'size=1m');
      return sqliteEventStore(openDatabase(join(folder, 'log.db')), sampleChain);
    })();
    return {
      ...opened,
      makeRoom: async () => void mount(mounted, 'remount', 'size=16m'),
      async destroy() {
        await (await opened.reopen()).close();
        unmount(mounted);
        mounted = '';
        await opened.destroy();
      },
    };
  });
