import { join } from 'node:path';
import { TOPICS } from '@alliance/facts/catalogue';
import { onePerService } from '@alliance/platform/adapters/one-per-service';
import { systemClock, type Clock } from '@alliance/platform/clock';
import type { KeyVault, MovableKeys } from '@alliance/platform/ports/key-vault';
import type { Platform } from '@alliance/platform/ports/ports';
import { anchorCopies } from './anchored-copies.ts';
import type { Copyable } from './copyable.ts';
import { openVouched } from './embedded-files.ts';
import { holdFolder } from './held-folder.ts';
import { logTopics } from './log-topics.ts';
import { ownFolder } from './own-folder.ts';
import { unrulyTopics } from './unruly-topics.ts';
import { openViews } from './views-file.ts';

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
  /** Other files of the folder that can't be made again, and so hold an anchor of the logs as well. */
  readonly alsoAnchoredIn?: readonly string[];
  /** Takes every liberty that the ports of topics and of publishing leave, by a seed. */
  readonly unruly?: { readonly seed: number };
}

/** Where accounts are kept, so that whoever opens a folder for itself leaves them in step. */
const ALSO_ANCHORED = ['accounts.db'];

const fileIn = (dir: string, name: string) => (dir === 'memory' ? ':memory:' : join(dir, name));

const serviceBehind = (topic: string): string => {
  const [service] = Object.entries(TOPICS).find(([, one]) => one === topic) ?? [];
  if (service === undefined) throw new Error(`no log is behind the topic ${topic}`);
  return service;
};

/** Its keys can be brought elsewhere, and its files copied while they are in use. */
export interface Embedded extends Platform {
  readonly vault: KeyVault & MovableKeys;
  /** Each file that can't be made again, in an order in which what refers is copied before what it refers to. */
  kept(): Promise<readonly KeptFile[]>;
  /** Once all are copied into a folder, has each say how far the others have come there. */
  anchorCopies(folder: string): void;
}

export interface KeptFile extends Copyable {
  /** As it is called in the folder. */
  readonly name: string;
}

/**
 * Everything in one process, in SQLite files. The logs are the topics; what can be made again from them isn't waited
 * for, and all else is durable before it is answered.
 * @throws StoreUnavailable when another process holds the folder.
 * @throws FolderUnusable when nothing can be kept there.
 * @throws NotVouchedFor when what is there isn't what was recorded.
 */
export const embedded = async (options: EmbeddedOptions): Promise<Embedded> => {
  const { dir, unruly, durable = true } = options;
  if (dir !== 'memory') ownFolder(dir);
  const folder = dir === 'memory' ? undefined : holdFolder(dir);
  const files = await openVouched({ alsoAnchoredIn: ALSO_ANCHORED, ...options, durable }).catch(
    (error: unknown) => {
      folder?.close();
      throw error;
    },
  );
  const logBehind = async (topic: string) => {
    const service = serviceBehind(topic);
    return { service, store: await files.logs.of(service) };
  };
  const views = onePerService(async (service) =>
    openViews({
      file: fileIn(dir, `${service}.views.db`),
      name: service,
      voucher: files.vault.voucher,
      logs: {
        factsAt: async (topic, positions) => (await logBehind(topic)).store.at(positions),
        linkAt: async (topic, position) => (await logBehind(topic)).store.linkAt(position),
      },
      surviving: durable ? 'kill' : 'nothing',
    }),
  );
  const orderly = logTopics(logBehind);
  const topics = unruly ? unrulyTopics(orderly, unruly) : orderly;

  return {
    clock: options.clock ?? systemClock,
    topics,
    vault: files.vault,
    eventStore: files.logs.of,
    viewStore: views.of,
    notes: files.notes.of,
    kept: async () => {
      const file = async (name: string, port: Promise<Copyable>): Promise<KeptFile> => {
        const { copyTo } = await port;
        return { name, copyTo };
      };
      // A later service refers to what an earlier one has recorded, and both to keys.
      const deciding = Object.keys(TOPICS).toReversed();
      return Promise.all([
        ...files.notes.all().map(({ anchored: { name }, copyTo }) => ({ name, copyTo })),
        ...deciding.map((service) => file(`${service}.log.db`, files.logs.of(service))),
        file('vault.db', Promise.resolve(files.vault)),
      ]);
    },
    anchorCopies: (folder) =>
      anchorCopies(folder, files.vault.voucher, options.alsoAnchoredIn ?? ALSO_ANCHORED),
    async close() {
      await topics.close();
      await views.close();
      await files.close();
      folder?.close();
    },
  };
};
