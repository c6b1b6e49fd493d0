import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOPICS } from '@alliance/facts/catalogue';
import { digestUnder, rootKeyFrom } from '@alliance/platform/sealing/root-key';
import { damageIn } from '@alliance/platform-embedded/copyable';
import { embedded } from '@alliance/platform-embedded/embedded';
import { VOUCHED } from '@alliance/platform-embedded/vouched-folder';
import { ACCOUNTS } from '../accounts-file.ts';
import { takenBackIn, type TakenBack } from '../backup/carried-over.ts';
import { assertUnchanged, contentsOf, NotACopy } from '../backup/manifest.ts';
import type { Environment } from '../environment.ts';
import { readThrough } from '../moving/move-log.ts';
import { identityOn } from './identity-on.ts';
import { onCopyOf } from './taking-in.ts';

const ROOT_KEY = 'root.key';

export interface Restored {
  /** When the copy was made, ISO 8601. */
  readonly at: string;
  /** How many facts there are, by service. */
  readonly facts: ReadonlyMap<string, number>;
  /** Keys that were destroyed in the folder that this one replaces; undefined where none was named. */
  readonly destroyed: number | undefined;
}

/**
 * Brings a copy into the data folder, which has nothing in it yet, whole or not at all. It is held against its manifest
 * and read from beginning to end first. Everybody signs in again.
 *
 * @param replaces the folder that had its place, so that what was erased there stays erased.
 * @throws Error that says what is wrong with the copy, or with the place.
 */
export const restore = async (
  from: string,
  replaces: string | undefined,
  environment: Environment,
): Promise<Restored> => {
  const { at } = contentsOf(from);
  assertEmpty(environment.dataDir);
  const key = rootKeyOf(environment, replaces);
  const rootKey = rootKeyFrom(key.text);
  const { files } = await assertUnchanged(from, digestUnder(rootKey));
  const names = files.map(({ name }) => name);
  for (const name of names) {
    const damage = damageIn(join(from, name));
    if (damage !== undefined) throw new NotACopy(`${name} in ${from}: ${damage}. Take another copy`);
  }
  const takenBack = replaces === undefined ? undefined : await takenBackIn(replaces, rootKey);
  const work = async (copy: string) => {
    for (const name of names) copyFileSync(join(from, name), join(copy, name));
    if (key.isBrought) writeFileSync(join(copy, ROOT_KEY), `${key.text}\n`, { mode: 0o600 });
    return { at, ...(await setRight(copy, { ...environment, rootKey: key.text }, takenBack)) };
  };
  // A copy of an earlier build has among views what are notes now: opened, it gets files of their own.
  const notes = names.map((name) => name.replace(/\.views\.db$/, '.notes.db'));
  return onCopyOf(environment.dataDir, work, [ROOT_KEY, VOUCHED, ...names, ...notes]);
};

const assertEmpty = (dataDir: string) => {
  const found = existsSync(dataDir)
    ? readdirSync(dataDir).filter((name) => name !== ROOT_KEY && name !== VOUCHED)
    : [];
  if (found.length > 0)
    throw new Error(
      `${dataDir} isn’t empty: a copy is brought into a folder of its own, so that nothing is written over. Move the folder elsewhere first, and name it with --replaces`,
    );
};

/** As it was given, as it lies in the folder already, or as it lies in the one that is replaced. */
const rootKeyOf = ({ rootKey, dataDir }: Environment, replaces: string | undefined) => {
  const read = (dir: string) => readFileSync(join(dir, ROOT_KEY), 'utf8').trim();
  if (rootKey !== undefined) return { text: rootKey, isBrought: false };
  if (existsSync(join(dataDir, ROOT_KEY))) return { text: read(dataDir), isBrought: false };
  if (replaces !== undefined && existsSync(join(replaces, ROOT_KEY)))
    return { text: read(replaces), isBrought: true };
  throw new Error(
    `the root key isn’t in a copy, and nothing can be read without it: put ${ROOT_KEY} into ${dataDir}, or give it as ROOT_KEY`,
  );
};

/** Reads everything, ends every session, and takes back what was taken back since. */
const setRight = async (
  dir: string,
  { rootKey, baseUrl, port }: Environment,
  takenBack: TakenBack | undefined,
): Promise<Omit<Restored, 'at'>> => {
  const platform = await embedded({
    dir,
    durable: false,
    alsoAnchoredIn: [ACCOUNTS],
    ...(rootKey !== undefined && { rootKey }),
  });
  try {
    const facts = new Map<string, number>();
    for (const service of Object.keys(TOPICS)) {
      let count = 0;
      for await (const read of readThrough(await platform.eventStore(service))) count += read.length;
      facts.set(service, count);
    }
    const identity = await identityOn(
      platform.vault.digest,
      join(dir, ACCOUNTS),
      baseUrl ?? `http://localhost:${port}`,
    );
    await identity.endEverySession().finally(() => identity.close());
    return { facts, destroyed: await takenBack?.into(platform.vault) };
  } finally {
    await platform.close();
  }
};
