import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { damageIn } from '@alliance/platform-embedded/copyable';
import { makeDurable } from '@alliance/platform-embedded/durable-files';
import { embedded } from '@alliance/platform-embedded/embedded';
import { copiedByServer } from '../backup/asking-server.ts';
import { copyInto, type OnCopied } from '../backup/copying.ts';
import { contentsOf, NotACopy, type Contents } from '../backup/manifest.ts';
import { rootKeyIs } from '../backup/root-key-is.ts';
import { ACCOUNTS } from '../accounts-file.ts';
import type { Environment } from '../environment.ts';

export interface Made extends Contents {
  /** Where the root key is, which isn't in the copy: a file, or the environment. */
  readonly rootKeyIs: string;
}

/**
 * Makes a copy of everything in the data folder that can't be made again, in a new folder, whole or not at all: by the
 * server that runs on it, or by itself where none does.
 * @throws Error that says why there is no copy.
 */
export const backup = async (to: string, environment: Environment, onCopied: OnCopied): Promise<Made> => {
  const { dataDir } = environment;
  const target = resolve(to);
  assertFree(target, resolve(dataDir));
  if (!existsSync(join(dataDir, 'vault.db'))) throw new Error(`there is nothing in ${dataDir} to be copied`);
  mkdirSync(dirname(target), { recursive: true });
  const growing = `${target}.unfinished`;
  const keyIs =
    (await copiedByServer(dataDir, growing, onCopied)) ?? (await copiedHere(environment, growing, onCopied));
  const contents = contentsOf(growing);
  for (const { name } of contents.files) {
    const damage = damageIn(join(growing, name));
    if (damage === undefined) continue;
    rmSync(growing, { recursive: true });
    throw new NotACopy(`${name} in ${dataDir} could be read, and isn’t whole: ${damage}. There is no copy`);
  }
  renameSync(growing, target);
  makeDurable(dirname(target));
  return { ...contents, rootKeyIs: keyIs };
};

const assertFree = (target: string, dataDir: string) => {
  const way = relative(dataDir, target);
  if (way === '' || (!way.startsWith(`..${sep}`) && way !== '..' && !isAbsolute(way)))
    throw new Error('a copy inside the data folder would be lost with it: say another place');
  const there = statSync(target, { throwIfNoEntry: false });
  if (there && (!there.isDirectory() || readdirSync(target).length > 0))
    throw new Error(`${target} is there already: a copy is made in a new folder`);
};

const copiedHere = async (environment: Environment, folder: string, onCopied: OnCopied): Promise<string> => {
  const { dataDir, rootKey } = environment;
  const keyIs = rootKeyIs(environment);
  const platform = await embedded({
    dir: dataDir,
    alsoAnchoredIn: [ACCOUNTS],
    ...(rootKey !== undefined && { rootKey }),
  });
  try {
    await copyInto(folder, { platform, dataDir }, onCopied);
  } finally {
    await platform.close();
  }
  return keyIs;
};
