import { connect, type Socket } from 'node:net';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import type { OnCopied } from './copying.ts';
import { lineOf, linesFrom, backupReply } from './messages.ts';
import { socketOf } from './server-socket.ts';

/** Nobody listens there: no server, or one that was killed and left its socket behind. */
const NOBODY = ['ENOENT', 'ECONNREFUSED', 'ENOTSOCK'];

const connected = (path: string): Promise<Socket | undefined> =>
  new Promise((found, failed) => {
    const socket = connect(path, () => found(socket));
    socket.once('error', (error: NodeJS.ErrnoException) =>
      NOBODY.includes(error.code ?? '') ? found(undefined) : failed(error),
    );
  });

/**
 * Has the server that holds a data folder copy it.
 * @returns where the root key is, or undefined where no server runs.
 * @throws StoreUnavailable with what the server says, or where it went away.
 */
export const copiedByServer = async (
  dataDir: string,
  folder: string,
  onCopied: OnCopied,
): Promise<string | undefined> => {
  const path = socketOf(dataDir);
  const socket = path === undefined ? undefined : await connected(path);
  if (!socket) return undefined;
  try {
    socket.on('error', () => undefined).write(lineOf({ copyInto: folder }));
    for await (const line of linesFrom(socket)) {
      const message = backupReply.parse(JSON.parse(line));
      if ('failed' in message) throw new StoreUnavailable(message.failed);
      if ('done' in message) return message.done.rootKeyIs;
      onCopied(message.copied, message.pages, message.of);
    }
  } finally {
    socket.destroy();
  }
  throw new StoreUnavailable('the server stopped before the copy was finished');
};
