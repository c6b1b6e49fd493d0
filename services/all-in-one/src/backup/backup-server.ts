import { chmodSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { report, troubleOf } from '@alliance/platform/report';
import { copyInto, type Copied } from './copying.ts';
import { backupRequest, lineOf, linesFrom, type BackupReply } from './messages.ts';
import { socketOf } from './server-socket.ts';

export interface BackupServer {
  /** Ends what is being copied. */
  close(): Promise<void>;
}

/** Whose files are copied, and where their root key is. */
export interface Served extends Copied {
  readonly rootKeyIs: string;
}

/**
 * Lets the owner of a data folder have a copy made of it while it is served. Only a process that may enter the folder
 * gets here. Where there can be no such socket, the server goes on without it.
 */
export const startBackupServer = async (served: Served): Promise<BackupServer> => {
  const ending = new AbortController();
  const open = new Set<Socket>();
  let copying: Promise<void> = Promise.resolve();
  const server = createServer((socket) => {
    const gone = new AbortController();
    open.add(socket);
    socket
      .on('error', () => undefined)
      .on('close', () => {
        open.delete(socket);
        gone.abort();
      });
    const signal = AbortSignal.any([ending.signal, gone.signal]);
    const inTurn = (work: () => Promise<void>) => (copying = copying.then(work));
    void answer(socket, (folder) => inTurn(() => copy(socket, folder, served, signal)));
  });
  try {
    await listen(server, socketOf(served.dataDir));
  } catch (error) {
    report('no-backup-while-running', troubleOf(error), 'warning');
  }
  return {
    close: async () => {
      ending.abort();
      const closed = new Promise((done) => server.close(done));
      await copying;
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
};

const listen = async (server: ReturnType<typeof createServer>, path: string | undefined): Promise<void> => {
  if (path === undefined) throw new RangeError('the path of the data folder is too long for a socket');
  const isFile = process.platform !== 'win32';
  // Whoever holds the folder may: what lies there was left by a process that was killed.
  if (isFile) rmSync(path, { force: true });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(path, listening);
  });
  if (isFile) chmodSync(path, 0o600);
};

const reply = (socket: Socket, message: BackupReply) => socket.writable && socket.write(lineOf(message));

/** One request a connection. */
const answer = async (socket: Socket, copied: (folder: string) => Promise<void>): Promise<void> => {
  try {
    for await (const line of linesFrom(socket)) {
      await copied(backupRequest.parse(JSON.parse(line)).copyInto);
      break;
    }
  } catch (error) {
    report('backup-failed', troubleOf(error), 'warning');
    reply(socket, { failed: 'the server doesn’t understand this: is it of another build?' });
  }
  socket.end();
};

const copy = async (socket: Socket, folder: string, served: Served, signal: AbortSignal): Promise<void> => {
  try {
    await copyInto(folder, served, (copied, pages, of) => reply(socket, { copied, pages, of }), signal);
    reply(socket, { done: { rootKeyIs: served.rootKeyIs } });
  } catch (error) {
    report('backup-failed', troubleOf(error), 'warning');
    reply(socket, { failed: error instanceof Error ? error.message : 'it could not be copied' });
  }
};
