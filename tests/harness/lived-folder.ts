import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach } from '@jest/globals';
import { TOPICS } from '@alliance/facts/catalogue';
import type { ViewStore } from '@alliance/platform/ports/view-store';
import { embedded, type Embedded } from '@alliance/platform-embedded/embedded';
import { appendTo, someFact } from '@alliance/platform-tests/sample-facts';

export const TOPIC = TOPICS.contracts;
const parked = {
  consumer: 'insights',
  topic: TOPIC,
  key: 'alliance/a1f0',
  id: 'f-9',
  value: '{}',
  reason: 'x',
};

/** Where a spec may put things, and the data folder in it. */
export let folder: string;
export let dir: string;

/** Before each spec a folder in which two days were lived. */
export const aLivedFolderForEach = (): void => {
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'alliance-views-'));
    dir = join(folder, 'data');
    await live(1);
    await live(2);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
};

export const inFolder = async <Result>(
  work: (platform: Embedded) => Promise<Result>,
  at = dir,
): Promise<Result> => {
  const platform = await embedded({ dir: at, rootKey: Buffer.alloc(32, 5).toString('base64') });
  try {
    return await work(platform);
  } finally {
    await platform.close();
  }
};

/** A fact is recorded and heard, something is made of it, and something is noted. */
export const live = (day: number, at?: string) =>
  inFolder(async (platform) => {
    const log = await platform.eventStore('contracts');
    await log.append(appendTo(`day-${day}`, 'any', someFact(`day-${day}`)));
    const views = await platform.viewStore('insights');
    await views.transact(async (transaction) => {
      const fresh = await log.readAll(await handled(views), 10);
      await transaction.enter(TOPIC, fresh);
      await transaction.put('standing', 'alliance/a1f0', { day });
      await transaction.put('standing', `alliance/${day}`, { day });
      await transaction.moveCheckpoint('insights', TOPIC, 0, fresh.at(-1)?.position ?? 0);
      await transaction.park([{ ...parked, id: `f-${day}` }]);
    });
    const notes = await platform.notes('contracts');
    await notes.transact((transaction) => transaction.put('letters', `letter-${day}`, { day }));
    await notes.transact((transaction) => transaction.put('letters', 'last', { day }));
  }, at);
const handled = async (views: ViewStore) => Math.max(0, await views.checkpoint('insights', TOPIC, 0));

/** Changes one of its files from outside. */
export const change = (name: string, statement: string) => {
  const database = new DatabaseSync(join(dir, name));
  database.exec(statement);
  database.close();
};
