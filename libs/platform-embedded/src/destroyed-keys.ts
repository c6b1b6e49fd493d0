import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import type { KeyScope } from '@alliance/platform/ports/key-vault';
import { openAs } from './database.ts';
import { takeHold } from './held-folder.ts';
import { sqliteKeyVault } from './sqlite-key-vault.ts';

/**
 * Whose keys were destroyed in a folder, of which nothing else needs to be whole.
 * @throws StoreUnavailable when another process holds the folder, or its vault can't be read.
 */
export const destroyedKeysIn = async (dir: string, rootKey: Uint8Array): Promise<readonly KeyScope[]> => {
  const vaultFile = join(dir, 'vault.db');
  if (!existsSync(vaultFile)) throw new StoreUnavailable(`there is no vault.db in ${dir}`);
  const held = takeHold(dir);
  try {
    const vault = openAs(vaultFile, (database: DatabaseSync) => sqliteKeyVault(database, rootKey));
    const destroyed: KeyScope[] = [];
    try {
      for await (const { wrapped, stream, author, audience } of vault.rows())
        if (wrapped === null) destroyed.push({ stream, author, audience });
    } finally {
      await vault.close();
    }
    return destroyed;
  } finally {
    held.close();
  }
};
