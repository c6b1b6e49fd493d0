import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { onePerService } from '@alliance/platform/adapters/one-per-service';
import { systemClock, type Clock } from '@alliance/platform/clock';
import type { KeyVault, MovableKeys } from '@alliance/platform/ports/key-vault';
import type { Platform } from '@alliance/platform/ports/ports';
import { rootKeyFrom } from '@alliance/platform/sealing/root-key';
import { openAs } from './database.ts';
import { ownFolder } from './own-folder.ts';
import { finishPrepared } from './prepared-files.ts';
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
  /**
   * Whether what was answered survives a power cut. Without that it is faster: for files that count for nothing until
   * they are whole.
   */
  readonly durable?: boolean;
  /** Takes every liberty that the message bus port leaves, by a seed. */
  readonly unruly?: { readonly seed: number };
}

/** The file that is opened first, and for as long as the folder is open. */
export const HELD_BY = 'bus.db';

const fileIn = (dir: string, name: string) => (dir === 'memory' ? ':memory:' : join(dir, name));

const rootKeyOf = ({ dir, rootKey }: EmbeddedOptions): Uint8Array => {
  if (rootKey !== undefined) return rootKeyFrom(rootKey);
  return dir === 'memory' ? randomBytes(32) : rootKeyIn(join(dir, 'root.key'));
};

const openVault = async (options: EmbeddedOptions) => {
  const rootKey = rootKeyOf(options);
  const make = (database: DatabaseSync) => sqliteKeyVault(database, rootKey);
  return openAs(fileIn(options.dir, 'vault.db'), make, options.durable);
};

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
  const { dir, unruly, durable = true } = options;
  if (dir !== 'memory') ownFolder(dir);
  // Whoever has this file holds the folder.
  const orderly = openAs(fileIn(dir, HELD_BY), sqliteMessageBus, durable);
  if (dir !== 'memory') finishPrepared(dir);
  const bus = unruly ? unrulyMessageBus(orderly, unruly) : orderly;
  const logs = onePerService(async (service) =>
    openAs(fileIn(dir, `${service}.log.db`), sqliteEventStore, durable),
  );
  const views = onePerService(async (service) =>
    openAs(fileIn(dir, `${service}.views.db`), sqliteViewStore, durable),
  );
  const vault = await openVault(options).catch(async (error: unknown) => {
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
