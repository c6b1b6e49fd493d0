import { createHash } from 'node:crypto';
import { join, relative, resolve } from 'node:path';
import { SOCKET } from '@alliance/platform-embedded/own-folder';

/** Bytes of a Unix socket's address: 104 with its end on macOS, 108 on Linux. */
const LONGEST = 103;

/**
 * Where whoever serves a data folder listens for commands of its owner: a socket in the folder itself, which nobody
 * else can enter. Undefined where the folder's path is too long for one.
 */
export const socketOf = (dataDir: string): string | undefined => {
  const path = resolve(dataDir);
  if (process.platform === 'win32')
    return `\\\\.\\pipe\\alliance-${createHash('sha256').update(path).digest('hex')}`;
  const socket = join(path, SOCKET);
  return [socket, relative(process.cwd(), socket)].find((each) => Buffer.byteLength(each) <= LONGEST);
};
