import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';

export interface Way {
  /** The server’s url, by this way. */
  readonly url: string;
  /** From now on a connection is cut when its next commit has been done, so that the answer never comes back. */
  cut(): void;
  mend(): void;
  close(): void;
}

/** What a server says that has nothing in hand: the letter Z, its length, and I for no transaction. */
const READY = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);

/** A way to a PostgreSQL server that can be cut. */
export const wayToCut = async (url: string): Promise<Way> => {
  let cutting = false;
  const { hostname, port } = new URL(url);
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    let lost = false;
    near.on('data', (sent) => {
      // The whole statement: what begins a transaction says READ COMMITTED.
      lost ||= cutting && sent.includes('COMMIT\0');
      far.write(sent);
    });
    far.on('data', (answer) => {
      if (!lost) near.write(answer);
      else if (answer.includes(READY)) near.destroy();
    });
    near.on('error', () => {}).on('close', () => far.destroy());
    far.on('error', () => {}).on('close', () => near.destroy());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port: own } = server.address() as AddressInfo;
  return {
    url: Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(own) }).href,
    cut: () => void (cutting = true),
    mend: () => void (cutting = false),
    close: () => void server.close(),
  };
};
