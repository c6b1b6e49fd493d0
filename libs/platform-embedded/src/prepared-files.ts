import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { makeDurable } from './durable-files.ts';

/** Where the files of a data folder are prepared that are to take the place of those in it, all or none. */
export const PREPARED = 'prepared';
/** Its being there is the decision: from then on, what is prepared counts. */
const READY = 'ready';
/** What SQLite keeps beside a file. It belongs to the file that is replaced. */
const BESIDE = ['-wal', '-shm', '-journal'];

/**
 * Begins with a copy of some files of a folder, of those that there are. The caller holds the folder, and sees to it
 * that none of them is written meanwhile.
 * @returns the folder of the copies, for the caller to change.
 */
export const prepare = (dir: string, names: readonly string[]): string => {
  forgetPrepared(dir);
  const prepared = join(dir, PREPARED);
  mkdirSync(prepared, { mode: 0o700 });
  for (const name of names.flatMap((each) => [each, `${each}-wal`]))
    if (existsSync(join(dir, name)))
      copyFileSync(join(dir, name), join(prepared, name), constants.COPYFILE_FICLONE);
  return prepared;
};

/** Nothing of it counts. */
export const forgetPrepared = (dir: string): void =>
  rmSync(join(dir, PREPARED), { recursive: true, force: true });

/**
 * Puts the files of these names in their place, durably. Where that is cut off at any point, `finishPrepared` goes on
 * with it. Whoever changed them has closed them.
 */
export const takePrepared = (dir: string, names: readonly string[]): void => {
  const prepared = join(dir, PREPARED);
  for (const name of readdirSync(prepared))
    if (names.includes(name)) makeDurable(join(prepared, name));
    else rmSync(join(prepared, name));
  makeDurable(prepared);
  closeSync(openSync(join(prepared, READY), 'w', 0o600));
  makeDurable(join(prepared, READY));
  makeDurable(prepared);
  makeDurable(dir);
  finishPrepared(dir);
};

/**
 * Ends what was cut off: what was decided is put in its place, what wasn't is forgotten. Whoever opens a folder does
 * this first, while holding it.
 */
export const finishPrepared = (dir: string): void => {
  const prepared = join(dir, PREPARED);
  if (!existsSync(join(prepared, READY))) return forgetPrepared(dir);
  for (const name of readdirSync(prepared).filter((each) => each !== READY)) {
    for (const beside of BESIDE) rmSync(join(dir, name + beside), { force: true });
    renameSync(join(prepared, name), join(dir, name));
  }
  makeDurable(dir);
  forgetPrepared(dir);
};
