import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { PREPARED } from './prepared-files.ts';
import { report } from '@alliance/platform/report';

const FOLDER = 0o700;
const FILE = 0o600;
/** What a process makes is its owner's alone: SQLite's logs beside their files as well. */
const UMASK = 0o077;
/** What is kept in a data folder: nothing else in it is ours to change. */
const OURS = /^(.+\.db(-wal|-shm|-journal)?|root\.key|vouched\.json|moved\.txt)$/;

/** Where whoever serves the folder listens for commands of its owner. */
export const SOCKET = 'server.sock';

/** Where files are to be kept, nothing can be. Its message is a sentence that names the folder. */
export class FolderUnusable extends Error {
  override readonly name = 'FolderUnusable';
}

const WHY: Readonly<Record<string, string>> = {
  EACCES: 'there is no right to write there',
  EPERM: 'there is no right to write there',
  EROFS: 'the disk can only be read',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a part of its path is a file',
  ENAMETOOLONG: 'its path is too long',
  ELOOP: 'its path leads round in a circle',
};

const codeOf = (error: unknown): string => String((error as NodeJS.ErrnoException).code);

/**
 * A folder to keep files in, made where it isn't there, readable by its owner alone with all that is ours in it, also
 * where an earlier build left more rights. From here on, whatever this process makes is its owner's alone.
 * @throws FolderUnusable
 */
export const ownFolder = (dir: string): void => {
  process.umask(UMASK);
  try {
    make(resolve(dir));
    assertWritable(dir);
  } catch (error) {
    const why = WHY[codeOf(error)] ?? 'nothing can be kept in this place';
    throw new FolderUnusable(`the data folder ${dir} can’t be used: ${why}`, { cause: error });
  }
  keepToOwner(dir);
};

/** Not `recursive`: where a file system makes no folders, as below `/proc`, Node would try for ever. */
const make = (dir: string): void => {
  if (statSync(dir, { throwIfNoEntry: false })?.isDirectory() === true) return;
  if (!existsSync(dirname(dir))) make(dirname(dir));
  mkdirSync(dir, FOLDER);
};

const assertWritable = (dir: string): void => {
  accessSync(dir, constants.R_OK | constants.W_OK | constants.X_OK);
  const probe = join(dir, `probe-${process.pid}.db`);
  try {
    closeSync(openSync(probe, 'w', FILE));
    rmSync(probe);
  } catch (error) {
    // A full disk may have room tomorrow, and what is on it can be read today.
    if (codeOf(error) !== 'ENOSPC') throw error;
  }
};

const keepToOwner = (dir: string): void => {
  const names = readdirSync(dir, { withFileTypes: true });
  const ours = names.filter((entry) => entry.isFile() && OURS.test(entry.name));
  const isOurs = (name: string) =>
    name === PREPARED || name === SOCKET || ours.some((entry) => entry.name === name);
  // A folder that holds other things as well is somebody's for another purpose.
  const paths = names.every(({ name }) => isOurs(name)) ? [[dir, FOLDER] as const] : [];
  for (const [path, mode] of [...paths, ...ours.map(({ name }) => [join(dir, name), FILE] as const)])
    try {
      if ((statSync(path).mode & 0o777) !== mode) chmodSync(path, mode);
    } catch (error) {
      report('rights-left-as-they-are', { error: codeOf(error) }, 'warning');
    }
};
