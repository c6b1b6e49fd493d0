import { copyFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from '@jest/globals';
import {
  aLivedFolderForEach,
  change,
  dir,
  folder,
  inFolder,
  live,
  TOPIC,
} from '../../../tests/harness/lived-folder.ts';

const VIEWS = 'insights.views.db';

aLivedFolderForEach();

/** Everything that views show. */
const shownBy = (at?: string) =>
  inFolder(async (platform) => {
    const views = await platform.viewStore('insights');
    return {
      standing: await views.documents('standing'),
      journal: (await views.journal('alliance/a1f0', 'everyone')).map(({ fact }) => fact.stream),
      checkpoint: await views.checkpoint('insights', TOPIC, 0),
      parked: (await views.parked('insights')).map(({ id }) => id),
    };
  }, at);
const NOTHING = { standing: [], journal: [], checkpoint: -1, parked: [] };

describe('a file of views', () => {
  it('is as it was left', async () => {
    expect(await shownBy()).toEqual({
      standing: [
        ['alliance/1', { day: 1 }],
        ['alliance/2', { day: 2 }],
        ['alliance/a1f0', { day: 2 }],
      ],
      journal: ['day-1', 'day-2'],
      checkpoint: 2,
      parked: ['f-1', 'f-2'],
    });
  });

  const before = `(SELECT json FROM documents WHERE key = 'alliance/1')`;
  it.each([
    ['a document is taken out', `DELETE FROM documents WHERE key = 'alliance/1'`],
    ['a document is put in', `INSERT INTO documents VALUES ('standing', 'alliance/x', '{}')`],
    ['a document is changed', `UPDATE documents SET json = '{"day":9}' WHERE key = 'alliance/1'`],
    ['a document is put back as it was', `UPDATE documents SET json = ${before} WHERE key = 'alliance/a1f0'`],
    ['two documents change places', `UPDATE documents SET json = json_object('day', 3 - (json ->> 'day'))`],
    ['an entry is taken out', `DELETE FROM journal WHERE entry = 1`],
    ['an entry is put in', `INSERT INTO journal VALUES ('alliance/x', 3, '${TOPIC}', 3)`],
    ['an entry becomes another scope’s', `UPDATE journal SET scope = 'alliance/x' WHERE entry = 1`],
    ['a checkpoint goes back', `UPDATE checkpoints SET offset = 1`],
    ['a checkpoint goes on', `UPDATE checkpoints SET offset = 3`],
    ['a checkpoint is taken out', `DELETE FROM checkpoints`],
    ['a checkpoint is told another link', `UPDATE checkpoints SET link = 'x'`],
    ['what is parked is taken out', `DELETE FROM parked WHERE id = 'f-1'`],
    ['what is parked is changed', `UPDATE parked SET value = '[]' WHERE id = 'f-1'`],
    ['what is parked changes places', `UPDATE parked SET place = 3 WHERE id = 'f-1'`],
    ['nobody vouches for it', 'DELETE FROM vouched'],
    ['something else vouches for it', `UPDATE vouched SET told = 'x'`],
    ['a table is missing', 'DROP TABLE journal'],
    ['a column is missing', 'ALTER TABLE checkpoints DROP COLUMN link'],
  ])('is made again where %s', async (_, statement) => {
    change(VIEWS, statement);
    expect(await shownBy()).toEqual(NOTHING);
  });

  it('is made again where it is damaged', async () => {
    const file = join(dir, VIEWS);
    writeFileSync(file, readFileSync(file).fill(7, 4_096));
    expect(await shownBy()).toEqual(NOTHING);
    writeFileSync(file, 'nothing that SQLite knows');
    expect(await shownBy()).toEqual(NOTHING);
  });
  it('is made again where all is there, and isn’t found any more by what names it', async () => {
    const file = join(dir, VIEWS);
    const database = new DatabaseSync(file);
    const root = database.prepare(`SELECT rootpage FROM sqlite_schema WHERE name = 'documents'`).get();
    database.close();
    // The page of a small table is one leaf: behind 8 bytes stand the places of its rows, in the order of their keys.
    const places = (Number(root?.['rootpage']) - 1) * 4_096 + 8;
    const bytes = readFileSync(file);
    const first = bytes.readUInt16BE(places);
    bytes.writeUInt16BE(bytes.readUInt16BE(places + 2), places);
    bytes.writeUInt16BE(first, places + 2);
    writeFileSync(file, bytes);
    expect(await shownBy()).toEqual(NOTHING);
  });
  it('is made again where it is another service’s', async () => {
    copyFileSync(join(dir, VIEWS), join(dir, 'reviews.views.db'));
    const [one, other] = await inFolder((platform) =>
      Promise.all(
        ['insights', 'reviews'].map(async (name) => (await platform.viewStore(name)).documents('standing')),
      ),
    );
    expect([one?.length, other?.length]).toEqual([3, 0]);
  });
  it('is made again where the log is shorter than it was heard', async () => {
    cpSync(dir, join(folder, 'before'), { recursive: true });
    await live(3);
    copyFileSync(join(dir, VIEWS), join(folder, 'before', VIEWS));
    expect(await shownBy(join(folder, 'before'))).toEqual(NOTHING);
  });
  it('is made again where the log has gone on otherwise', async () => {
    cpSync(dir, join(folder, 'otherwise'), { recursive: true });
    await live(3);
    await live(4, join(folder, 'otherwise'));
    copyFileSync(join(dir, VIEWS), join(folder, 'otherwise', VIEWS));
    expect(await shownBy(join(folder, 'otherwise'))).toEqual(NOTHING);
  });
  it('goes on where it ends, as an older copy of itself', async () => {
    const older = await shownBy();
    copyFileSync(join(dir, VIEWS), join(folder, 'older.db'));
    await live(3);
    copyFileSync(join(folder, 'older.db'), join(dir, VIEWS));
    expect(await shownBy()).toEqual(older);
    await live(4);
    expect((await shownBy()).journal).toEqual(['day-1', 'day-2', 'day-3', 'day-4']);
  });
  it('goes on where it ends, when the process was killed', async () => {
    const killed = join(folder, 'killed');
    const before = await shownBy();
    await inFolder(async (platform) => {
      const views = await platform.viewStore('insights');
      await views.transact((transaction) => transaction.put('standing', 'alliance/x', {}));
      await views.transact((transaction) => transaction.remove('standing', 'alliance/1'));
      // As it lies there while it is open.
      cpSync(dir, killed, { recursive: true });
    });
    const { standing, ...after } = await shownBy(killed);
    expect(standing.map(([key]) => key)).toEqual(['alliance/2', 'alliance/a1f0', 'alliance/x']);
    const { standing: _, ...others } = before;
    expect(after).toEqual(others);
  });
  it('isn’t made again after a transaction that came to nothing', async () => {
    await inFolder(async (platform) => {
      const views = await platform.viewStore('insights');
      const failing = views.transact(async (transaction) => {
        await transaction.put('standing', 'alliance/x', {});
        // As no consumer does: the database refuses it when all of it is written.
        await transaction.moveCheckpoint('insights', TOPIC, 0, 0.5);
      });
      await expect(failing).rejects.toThrow();
      await views.transact((transaction) => transaction.put('standing', 'alliance/y', {}));
      await views.transact((transaction) => transaction.remove('standing', 'alliance/y'));
    });
    expect((await shownBy()).standing).toHaveLength(3);
  });
});
