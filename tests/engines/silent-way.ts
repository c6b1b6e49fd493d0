import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to a server that may fall silent: nothing comes through, and nobody is told. */
export interface SilentWay {
  /** The server’s url, by this way. */
  readonly url: string;
  /** How many have come by it and are still there. */
  comers(): number;
  fallSilent(): void;
  /** What was under way is lost; from now on everything comes through again. */
  mend(): void;
  close(): void;
}

export const wayToSilence = async (url: string): Promise<SilentWay> => {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  const comers = new Set<Socket>();
  let isSilent = false;
  const kept = (socket: Socket, other: () => Socket | undefined) => {
    sockets.add(socket);
    socket.on('data', (sent) => void (!isSilent && other()?.write(sent)));
    socket
      .on('error', () => {})
      .on('close', () => {
        sockets.delete(socket);
        if (!isSilent) other()?.destroy();
      });
  };
  const server = createServer((near) => {
    const far = isSilent ? undefined : connect(Number(port), hostname);
    comers.add(near.on('close', () => comers.delete(near)));
    kept(near, () => far);
    if (far) kept(far, () => near);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port: own } = server.address() as AddressInfo;
  const cutAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(own) }).href,
    comers: () => comers.size,
    fallSilent: () => void (isSilent = true),
    mend() {
      cutAll();
      isSilent = false;
    },
    close() {
      cutAll();
      server.close();
    },
  };
};
