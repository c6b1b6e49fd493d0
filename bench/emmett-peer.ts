import { startChild, type Child } from './children.ts';
import { CONNECTIONS } from './closed-loop.ts';
import type { Call, Contender } from './contender.ts';
import { emmettVersion } from './emmett-store.ts';

export interface Peer extends Contender, Pick<Child, 'stop'> {}

/** Connections to PostgreSQL, each a process there: fewer than there are who ask. */
const CONNECTIONS_TO_POSTGRESQL = 16;

/** emmett behind Fastify in a process of its own, on a database of its own. */
export const startPeer = async (databaseUrl: string, body: string): Promise<Peer> => {
  const { url, used, stop } = await startChild(
    './emmett-server.ts',
    databaseUrl,
    String(CONNECTIONS_TO_POSTGRESQL),
  );
  const calls: readonly Call[] = Array.from({ length: CONNECTIONS }, (_, at) => ({
    path: `/alliances/a-${at}/contract/comment-clause`,
    body,
  }));
  return { name: `emmett ${emmettVersion()} on Fastify`, url, used, calls: async () => calls, stop };
};
