import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach } from '@jest/globals';
import { embedded } from '@alliance/platform-embedded/embedded';
import { recordedIn } from '@alliance/platform-tests/sample-chain';
import { appendTo, someFacts } from '@alliance/platform-tests/sample-facts';

/** The root key of its facts. */
export const KEY = Buffer.alloc(32, 5);
/** Whose key a spec makes and destroys. */
export const scope = { stream: 'goal-1', author: 'amara', audience: 'pair' };

/** Where a spec may put things, and the data folder in it. */
export let folder: string;
export let dir: string;

/** Before each spec a fresh folder, whose files the spec may also change from outside. */
export const aFolderForEach = (): void => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'alliance-vouched-'));
    dir = join(folder, 'data');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
};

export const open = (at = dir) =>
  embedded({ dir: at, rootKey: KEY.toString('base64'), alsoAnchoredIn: ['accounts.db'] });
export const record = async (log: string, stream: string) => {
  const platform = await open();
  await (await platform.eventStore(log)).append(appendTo(stream, 'any', ...someFacts(stream, 5)));
  await platform.close();
};
export const inFile = <Result>(name: string, work: (database: DatabaseSync) => Result, at = dir): Result => {
  const database = new DatabaseSync(join(at, name));
  try {
    return work(database);
  } finally {
    database.close();
  }
};
export const change = (name: string, statement: string) =>
  inFile(name, (database) => database.exec(statement));
export const allOf = async (log: string) => {
  const platform = await open();
  const all = (await (await platform.eventStore(log)).readAll(0, 100)).map(recordedIn);
  await platform.close();
  return all;
};
