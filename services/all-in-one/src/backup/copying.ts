import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '@alliance/platform/clock';
import { copyFileOf, type OnPages } from '@alliance/platform-embedded/copyable';
import type { Embedded } from '@alliance/platform-embedded/embedded';
import { ACCOUNTS } from '../accounts-file.ts';
import { writeManifest } from './manifest.ts';

/** Told how many pages of a file are copied, and of how many. */
export type OnCopied = (name: string, ...pages: Parameters<OnPages>) => void;

/** Whose files are copied. */
export interface Copied {
  readonly platform: Pick<Embedded, 'kept' | 'anchorCopies' | 'vault'> & { readonly clock: Clock };
  readonly dataDir: string;
}

/** A copy was to be made, and isn't any more. */
export class CopyingEnded extends Error {
  override readonly name = 'CopyingEnded';
}

/**
 * Copies everything that can't be made again into a new folder, while it is in use: what refers before what it refers
 * to, so that in the copy nothing refers to what isn't there. The root key isn't among it.
 * @throws StoreUnavailable when something can't be read, or the copy can't be written.
 * @throws CopyingEnded when the signal comes.
 */
export const copyInto = async (
  folder: string,
  { platform, dataDir }: Copied,
  onCopied: OnCopied,
  signal?: AbortSignal,
): Promise<void> => {
  const at = platform.clock.now();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  const accounts = join(dataDir, ACCOUNTS);
  const kept = await platform.kept();
  const files = [
    ...kept,
    ...(existsSync(accounts)
      ? [
          {
            name: ACCOUNTS,
            copyTo: (file: string, onPages: OnPages) => copyFileOf(accounts, file, onPages),
          },
        ]
      : []),
  ];
  try {
    for (const { name, copyTo } of files) {
      await copyTo(join(folder, name), (...pages) => onCopied(name, ...pages));
      if (signal?.aborted) throw new CopyingEnded('the server was asked to stop: the copy was not finished');
    }
    platform.anchorCopies(folder);
    await writeManifest(
      folder,
      at,
      files.map(({ name }) => name),
      (text) => platform.vault.digest(text),
    );
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
};
