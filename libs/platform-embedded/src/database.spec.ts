import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import { openDatabase } from './database.ts';

describe('a database', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'alliance-'));
    file = join(folder, 'it.db');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('syncs each commit to the disk', () => {
    const database = openDatabase(file);
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    expect(database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
    database.close();
  });
  it('need not wait for the disk where what it holds can be made again, and stays right all the same', () => {
    const database = openDatabase(file, 'kill');
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    expect(database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 1 });
    database.close();
  });
  it('is closed to other processes as long as it is open here', () => {
    const look = `
      const { DatabaseSync } = require('node:sqlite');
      try { new DatabaseSync(${JSON.stringify(file)}).prepare('SELECT * FROM sqlite_master').all(); }
      catch (error) { process.stdout.write(error.errstr); }`;
    const lookFromOutside = () => execFileSync(process.execPath, ['-e', look], { encoding: 'utf8' });
    const database = openDatabase(file);
    database.exec('CREATE TABLE things (id TEXT)');
    expect(lookFromOutside()).toBe('database is locked');
    expect(() => openDatabase(file)).toThrow('in use by another process');
    database.close();
    expect(lookFromOutside()).toBe('');
  });
  it('says which file it is that cannot be opened, and why', () => {
    expect(() => openDatabase(folder)).toThrow(`${folder}: the file cannot be opened`);
    writeFileSync(file, 'these are words, not a database, and quite enough of them to tell'.repeat(20));
    expect(() => openDatabase(file)).toThrow(`${file}: the file is not a database`);
    expect(() => openDatabase(file)).toThrow(StoreUnavailable);
  });
});
