import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { rootKeyFrom } from '@alliance/platform/sealing/root-key';
import { makeDurable } from './durable-files.ts';

const BYTES = 32;

/** Reads the root key's file, and makes it when there is none: for its owner only, durable before it is used. */
export const rootKeyIn = (file: string): Uint8Array => {
  try {
    return rootKeyFrom(readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const bytes = randomBytes(BYTES);
  const handle = openSync(file, 'wx', 0o600);
  try {
    writeSync(handle, `${bytes.toString('base64')}\n`);
  } finally {
    closeSync(handle);
  }
  makeDurable(file);
  makeDurable(dirname(file));
  return bytes;
};
