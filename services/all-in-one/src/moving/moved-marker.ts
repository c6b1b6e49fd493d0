import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MARKER = 'moved.txt';

const TEXT = `What is in this folder was moved to other engines, and goes on there.
A server that went on here as well would make a second history of its own. Remove this file to do so all the same.
`;

/** This folder's installation goes on elsewhere. */
export class MovedElsewhere extends Error {
  override readonly name = 'MovedElsewhere';
}

export const markMoved = (dataDir: string): void => writeFileSync(join(dataDir, MARKER), TEXT);

/** @throws MovedElsewhere with what can be done about it. */
export const assertNotMoved = (dataDir: string): void => {
  const marker = join(dataDir, MARKER);
  if (existsSync(marker))
    throw new MovedElsewhere(
      `what is in ${dataDir} was moved to other engines and goes on there; to go on here as well, remove ${marker}`,
    );
};
