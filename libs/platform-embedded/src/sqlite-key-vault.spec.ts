import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { rootKeyFrom } from '@alliance/platform/sealing/root-key';
import { keyVaultSuite } from '@alliance/platform-tests/key-vault-suite';
import { inScratchFolder } from '@alliance/platform-tests/scratch-folder';
import { openAs, openDatabase } from './database.ts';
import { rootKeyIn } from './root-key.ts';
import { sqliteKeyVault } from './sqlite-key-vault.ts';

const opened = (folder: string, rootKey: Uint8Array) =>
  openAs(join(folder, 'vault.db'), (database) => sqliteKeyVault(database, rootKey));
const inFolder = (folder: string) => opened(folder, rootKeyIn(join(folder, 'root.key')));
const rootKey = Buffer.alloc(32, 7);

keyVaultSuite('in a SQLite file', inScratchFolder(inFolder), { lasting: true });
keyVaultSuite(
  'in memory',
  inScratchFolder(() => sqliteKeyVault(openDatabase(':memory:'), rootKey)),
  { lasting: false },
);

describe('the key vault in a SQLite file, at rest', () => {
  const scope = { stream: 'moment-7', author: 'member-1', audience: 'pair' };
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'alliance-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const allBytes = () => Buffer.concat(readdirSync(folder).map((file) => readFileSync(join(folder, file))));
  const wrappedKey = () => {
    const database = new DatabaseSync(join(folder, 'vault.db'));
    const row = database.prepare('SELECT wrapped FROM keys').get();
    database.close();
    return Buffer.from(row?.['wrapped'] as Uint8Array);
  };

  it('holds no key in the clear', async () => {
    const vault = inFolder(folder);
    const { bytes } = await vault.keyFor(scope);
    expect(allBytes().includes(Buffer.from(bytes))).toBe(false);
    await vault.close();
    expect(allBytes().includes(Buffer.from(bytes))).toBe(false);
  });
  it('holds nothing more of a destroyed key, not even wrapped, while it is still open', async () => {
    const before = inFolder(folder);
    await before.keyFor(scope);
    await before.close();
    const wrapped = wrappedKey();
    expect(allBytes().includes(wrapped)).toBe(true);
    const vault = inFolder(folder);
    await vault.keyFor({ ...scope, stream: 'moment-8' });
    await vault.destroy(scope);
    expect(allBytes().includes(wrapped)).toBe(false);
    await vault.close();
  });
  it('does not open a key that was moved under another scope', async () => {
    const vault = inFolder(folder);
    await vault.keyFor(scope);
    await vault.close();
    const database = new DatabaseSync(join(folder, 'vault.db'));
    database.exec("UPDATE keys SET audience = 'author'");
    database.close();
    const tampered = inFolder(folder);
    await expect(tampered.keyFor({ ...scope, audience: 'author' })).rejects.toThrow();
    await tampered.close();
  });
  it('does not open under another root key, and says so', async () => {
    await inFolder(folder).close();
    expect(() => opened(folder, rootKey)).toThrow('another root key');
    await inFolder(folder).close();
  });
  it('makes a root key once, for its owner only', () => {
    const file = join(folder, 'root.key');
    expect(rootKeyIn(file)).toEqual(rootKeyIn(file));
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(() => rootKeyFrom('dG9vIHNob3J0')).toThrow('32 bytes');
  });
});
