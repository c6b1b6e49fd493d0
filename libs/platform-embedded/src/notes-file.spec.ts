import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from '@jest/globals';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import {
  aLivedFolderForEach,
  change,
  dir,
  folder,
  inFolder,
  live,
} from '../../../tests/harness/lived-folder.ts';

aLivedFolderForEach();

describe('a file of notes, which nothing can make again', () => {
  const NOTES = 'contracts.notes.db';
  const letters = (at?: string) =>
    inFolder(async (platform) => (await platform.notes('contracts')).documents('letters'), at);

  it('is as it was left', async () => {
    expect(await letters()).toEqual([
      ['last', { day: 2 }],
      ['letter-1', { day: 1 }],
      ['letter-2', { day: 2 }],
    ]);
  });
  it.each([
    ['a note is taken out', `DELETE FROM documents WHERE key = 'letter-1'`],
    ['a note is put in', `INSERT INTO documents VALUES ('letters', 'letter-9', '{}')`],
    ['a note is changed', `UPDATE documents SET json = '{"day":1}' WHERE key = 'last'`],
    ['nobody vouches for them', 'DELETE FROM vouched'],
    ['all is taken out', 'DELETE FROM documents; DELETE FROM vouched'],
  ])('isn’t opened where %s', async (_, statement) => {
    change(NOTES, statement);
    for (const time of ['once', 'again']) {
      const opened = letters();
      expect([time, await opened.catch((error: unknown) => error)]).toEqual([
        time,
        expect.any(NotVouchedFor),
      ]);
      await expect(opened).rejects.toThrow(
        `${NOTES} was changed from outside. Nothing was opened. Put the file`,
      );
    }
  });
  it('isn’t opened as an older copy of itself, nor without it', async () => {
    copyFileSync(join(dir, NOTES), join(folder, 'older.db'));
    await live(3);
    copyFileSync(join(folder, 'older.db'), join(dir, NOTES));
    await expect(letters()).rejects.toThrow(`${NOTES} is an older copy than`);
    rmSync(join(dir, NOTES));
    await expect(letters()).rejects.toThrow(`${NOTES} is missing`);
  });
  it('of an earlier build, which vouched for none, is vouched for once', async () => {
    const at = join(folder, 'earlier');
    await inFolder(async () => undefined, at);
    const database = new DatabaseSync(join(at, NOTES));
    database.exec(`
      CREATE TABLE documents (collection TEXT NOT NULL, key TEXT NOT NULL, json TEXT NOT NULL,
        PRIMARY KEY (collection, key)) STRICT, WITHOUT ROWID;
      INSERT INTO documents VALUES ('letters', 'last', '{"day":1}');
      CREATE TABLE checkpoints (consumer TEXT NOT NULL, topic TEXT NOT NULL, partition INTEGER NOT NULL,
        offset INTEGER NOT NULL, PRIMARY KEY (consumer, topic, partition)) STRICT, WITHOUT ROWID`);
    database.close();
    for (const time of ['once', 'again'])
      expect([time, await letters(at)]).toEqual([time, [['last', { day: 1 }]]]);
    change(join('../earlier', NOTES), `UPDATE documents SET json = '{"day":2}'`);
    await expect(letters(at)).rejects.toThrow(NotVouchedFor);
  });
});
