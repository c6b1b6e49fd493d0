import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import { HOLD, holdFolder } from '@alliance/platform-embedded/held-folder';
import { ownFolder } from '@alliance/platform-embedded/own-folder';
import { forgetPrepared, prepare, takePrepared } from '@alliance/platform-embedded/prepared-files';
import { VOUCHED } from '@alliance/platform-embedded/vouched-folder';
import { assertNotMoved } from '../moving/moved-marker.ts';
import { ACCOUNTS } from '../accounts-file.ts';

/** What taking something in changes. Views are made from the logs, by whoever starts next. */
const CHANGED = [
  'root.key',
  VOUCHED,
  'vault.db',
  'contracts.log.db',
  'contracts.log.before-vouching.db',
  'reviews.log.db',
  'reviews.log.before-vouching.db',
  'imports.notes.db',
  'contracts.notes.db',
  ACCOUNTS,
];

/**
 * Has something done to a copy of a data folder, which then takes its place: all of it or nothing, also where the
 * process is killed at any point. The folder is held meanwhile.
 * @throws StoreUnavailable when a server holds it.
 */
export const onCopyOf = async <Result>(
  dataDir: string,
  work: (copy: string) => Promise<Result>,
  names: readonly string[] = CHANGED,
): Promise<Result> => {
  const isNew = !existsSync(dataDir);
  ownFolder(dataDir);
  assertNotMoved(dataDir);
  const isFirst = !existsSync(join(dataDir, HOLD));
  const held = holding(dataDir);
  let isTaken = false;
  try {
    const result = await work(prepare(dataDir, names));
    takePrepared(dataDir, names);
    isTaken = true;
    return result;
  } finally {
    if (!isTaken) forgetPrepared(dataDir);
    held.close();
    if (!isTaken && isFirst) rmSync(join(dataDir, HOLD));
    if (!isTaken && isNew && readdirSync(dataDir).length === 0) rmdirSync(dataDir);
  }
};

const holding = (dataDir: string) => {
  try {
    return holdFolder(dataDir);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    const why = `${error.message}. If the server is running on this data folder, stop it first`;
    throw new StoreUnavailable(why, { cause: error });
  }
};
