import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment, type Environment } from '@alliance/all-in-one/environment';
import { identityOn } from '@alliance/all-in-one/command-line/identity-on';
import type { AccountRow } from '@alliance/identity/movable-accounts';
import { embedded } from '@alliance/platform-embedded/embedded';

/** Somewhere for a data folder, its copies, and what is made of them. */
export interface Folders {
  /** The path of a folder by this name, whether it is there or not. */
  at(name: string): string;
  environment(name: string): Environment;
  /** A data folder in which nothing is yet but the root key of another. */
  withRootKeyOf(name: string, other: string): string;
  remove(): void;
}

export const folders = (): Folders => {
  const place = mkdtempSync(join(tmpdir(), 'alliance-backup-'));
  const at = (name: string) => join(place, name);
  return {
    at,
    environment: (name) => readEnvironment({ DATA_DIR: at(name) }),
    withRootKeyOf(name, other) {
      mkdirSync(at(name));
      copyFileSync(join(at(other), 'root.key'), join(at(name), 'root.key'));
      return at(name);
    },
    remove: () => rmSync(place, { recursive: true }),
  };
};

export const silent = (): void => undefined;

/** Every row of the accounts in a folder that nobody holds. */
export const accountsIn = async (dir: string): Promise<readonly AccountRow[]> => {
  const platform = await embedded({ dir });
  const identity = await identityOn(platform.vault.digest, join(dir, 'accounts.db'), 'http://localhost');
  try {
    const rows: AccountRow[] = [];
    for await (const row of identity.movable.rows()) rows.push(row);
    return rows;
  } finally {
    await identity.close();
    await platform.close();
  }
};
