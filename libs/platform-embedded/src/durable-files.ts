import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Makes sure that a file's or a folder's change survives a power cut. */
export const makeDurable = (path: string): void => {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};
