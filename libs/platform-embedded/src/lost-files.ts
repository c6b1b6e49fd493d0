import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import type { AnchorText } from '@alliance/platform/vouching/anchors';
import { namedIn, PUT_BACK } from './anchors.ts';
import { hasColumn, openAs } from './database.ts';

/** A file that can't be made again isn't there any more. Its message is a sentence that names it. */
export class FileLost extends Error {
  override readonly name = 'FileLost';
}

/**
 * Looks what the files of a folder tell of one another, before anything is made in it: what is lost mustn't come back
 * as an empty file.
 * @param anchored whether a file of this name, if it is there, tells of the others.
 * @throws FileLost
 * @throws StoreUnavailable when one of them isn't a database, or damaged.
 */
export const assertNothingLost = (
  dir: string,
  isRootKeyGiven: boolean,
  anchored: (name: string) => boolean,
): void => {
  const there = readdirSync(dir).filter(anchored);
  if (there.length > 0 && !isRootKeyGiven && !existsSync(join(dir, 'root.key')))
    throw new FileLost(
      `root.key is missing in ${dir}, and nothing there can be read without it. Put it back, or give it as ROOT_KEY`,
    );
  const named = new Set(there.flatMap((name) => namedIn(anchorIn(join(dir, name)))));
  const lost = [...named].filter((name) => !there.includes(name));
  if (lost.length === 0) return;
  throw new FileLost(
    `${lost.join(' and ')} ${lost.length === 1 ? 'is' : 'are'} missing in ${dir}, and can’t be made again. ${PUT_BACK}`,
  );
};

const anchorIn = (file: string): AnchorText | undefined => {
  try {
    return openAs(file, (database) => {
      const isThere = hasColumn(database, 'anchor', 'heads');
      const anchor = isThere ? database.prepare('SELECT heads, vouched FROM anchor').get() : undefined;
      database.close();
      return anchor as AnchorText | undefined;
    });
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    throw new StoreUnavailable(`${error.message}. ${PUT_BACK}`, { cause: error });
  }
};
