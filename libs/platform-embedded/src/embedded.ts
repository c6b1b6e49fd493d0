import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { onePerService } from '@alliance/platform/adapters/one-per-service';
import { systemClock, type Clock } from '@alliance/platform/clock';
import type { KeyVault, MovableKeys } from '@alliance/platform/ports/key-vault';
import type { Platform } from '@alliance/platform/ports/ports';
import { rootKeyFrom } from '@alliance/platform/sealing/root-key';
import { openAs } from './database.ts';
import { ownFolder } from './own-folder.ts';
import { rootKeyIn } from './root-key.ts';
import { sqliteEventStore } from './sqlite-event-store.ts';
import { sqliteKeyVault } from './sqlite-key-vault.ts';
import { sqliteMessageBus } from './sqlite-message-bus.ts';
import { sqliteViewStore } from './sqlite-view-store.ts';
import { unrulyMessageBus } from './unruly-message-bus.ts';

export interface EmbeddedOptions {
  /** The folder of the files, made when it isn't there; `'memory'` keeps everything in memory. */
  readonly dir: string | 'memory';
  readonly clock?: Clock;
  /** 256 bits in base64. Without one the folder's `root.key` is used, and made when there is none. */
  readonly rootKey?: string;
  /** Takes every liberty that the message bus port leaves, by a seed. */
  readonly unruly?: { readonly seed: number };
}

const fileIn = (dir: string, name: string) => (dir === 'memory' ? ':memory:' : join(dir, name));

const rootKeyOf = ({ dir, rootKey }: EmbeddedOptions): Uint8Array => {
  if (rootKey !== undefined) return rootKeyFrom(rootKey);
  return dir === 'memory' ? randomBytes(32) : rootKeyIn(join(dir, 'root.key'));
};

const openVault = async ({ dir }: EmbeddedOptions, rootKey: Uint8Array) =>
  openAs(fileIn(dir, 'vault.db'), (database) => sqliteKeyVault(database, rootKey));

/** Its keys can be brought elsewhere. */
export interface Embedded extends Platform {
  readonly vault: KeyVault & MovableKeys;
}

/**
 * Everything in one process, in SQLite files.
 * @throws StoreUnavailable when another process holds the folder.
 * @throws FolderUnusable when nothing can be kept there.
 */
export const embedded = async (options: EmbeddedOptions): Promise<Embedded> => {
  const { dir, unruly } = options;
  if (dir !== 'memory') ownFolder(dir);
  const rootKey = rootKeyOf(options);
  const orderly = openAs(fileIn(dir, 'bus.db'), sqliteMessageBus);
  const bus = unruly ? unrulyMessageBus(orderly, unruly) : orderly;
  const logs = onePerService(async (service) => openAs(fileIn(dir, `${service}.log.db`), sqliteEventStore));
  const views = onePerService(async (service) => openAs(fileIn(dir, `${service}.views.db`), sqliteViewStore));
  const vault = await openVault(options, rootKey).catch(async (error: unknown) => {
    await bus.close();
    throw error;
  });

  return {
    clock: options.clock ?? systemClock,
    bus,
    vault,
    eventStore: logs.of,
    viewStore: views.of,
    async close() {
      await bus.close();
      await views.close();
      await logs.close();
      await vault.close();
    },
  };
};
