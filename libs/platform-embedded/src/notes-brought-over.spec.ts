import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { bringNotesOver } from './notes-brought-over.ts';
import { embedded } from './embedded.ts';

const rootKey = Buffer.alloc(32, 5).toString('base64');

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'alliance-notes-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** As builds left it that kept facts in their journals, and notes among views. */
const leftBehind = (service: string, collections: readonly string[]) => {
  const database = new DatabaseSync(join(dir, `${service}.views.db`));
  database.exec(`
    CREATE TABLE documents (collection TEXT NOT NULL, key TEXT NOT NULL, json TEXT NOT NULL,
      PRIMARY KEY (collection, key)) STRICT, WITHOUT ROWID;
    CREATE TABLE journal (entry INTEGER PRIMARY KEY, fact_id TEXT, scope TEXT, topic TEXT, fact TEXT) STRICT`);
  const put = database.prepare('INSERT INTO documents VALUES (?, ?, ?)');
  for (const collection of [...collections, 'standing'])
    for (const key of ['a', 'b']) put.run(collection, key, `{"of":"${collection} ${key}"}`);
  database.close();
};
const noted = async (service: string, collection: string) => {
  const platform = await embedded({ dir, rootKey });
  const notes = await (await platform.notes(service)).documents(collection);
  await platform.close();
  return notes;
};
const both = (collection: string) => ['a', 'b'].map((key) => [key, { of: `${collection} ${key}` }] as const);

describe('notes that an earlier build kept among views', () => {
  it('get a file of their own, and the views are heard anew', async () => {
    leftBehind('contracts', ['letters']);
    leftBehind('imports', ['taken', 'lines', 'begun']);
    bringNotesOver(dir);
    expect(readdirSync(dir).toSorted()).toEqual(['contracts.notes.db', 'imports.notes.db']);
    expect(await noted('contracts', 'letters')).toEqual(both('letters'));
    for (const collection of ['taken', 'lines', 'begun'])
      expect(await noted('imports', collection)).toEqual(both(collection));
  });
  it('are all there is to take: what was made of facts isn’t noted', async () => {
    leftBehind('contracts', ['letters']);
    bringNotesOver(dir);
    expect(await noted('contracts', 'standing')).toEqual([]);
  });
  it('are brought over anew where that was cut off before', async () => {
    leftBehind('contracts', ['letters']);
    writeFileSync(join(dir, 'contracts.notes-to-be.db'), 'half a file');
    bringNotesOver(dir);
    expect(await noted('contracts', 'letters')).toEqual(both('letters'));
    expect(existsSync(join(dir, 'contracts.notes-to-be.db'))).toBe(false);
  });
  it('are brought over once: what has been noted since stays', async () => {
    leftBehind('contracts', ['letters']);
    bringNotesOver(dir);
    const platform = await embedded({ dir, rootKey });
    await (await platform.notes('contracts')).transact((to) => to.put('letters', 'a', { of: 'today' }));
    await platform.close();
    leftBehind('contracts', ['letters']);
    bringNotesOver(dir);
    expect((await noted('contracts', 'letters'))[0]).toEqual(['a', { of: 'today' }]);
  });
  it('aren’t looked for in views of this build', async () => {
    const platform = await embedded({ dir, rootKey });
    const views = await platform.viewStore('contracts');
    await views.transact((to) => to.put('letters', 'a', {}));
    await platform.close();
    bringNotesOver(dir);
    expect(readdirSync(dir)).toContain('contracts.views.db');
    expect(existsSync(join(dir, 'contracts.notes.db'))).toBe(false);
  });
});
