import type { Server, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds between two looks at what is still in hand. */
const LOOK = 10;

/**
 * Counts what a server has in hand, from now on. What it answers with lets the server come to its end: it takes
 * no new connection, lets every request that has come be answered, and ends the connection with the answer.
 * Event streams never end by themselves, so they are cut once the others are through; so is whatever takes
 * longer than `patience`, in milliseconds.
 */
export const drainOf = (server: Server): ((patience: number) => Promise<void>) => {
  const inHand = new Set<ServerResponse>();
  let ending = false;
  server.prependListener('request', (_request, response: ServerResponse) => {
    inHand.add(response.once('close', () => inHand.delete(response)));
    if (ending) response.shouldKeepAlive = false;
  });
  return async (patience) => {
    ending = true;
    for (const response of inHand) response.shouldKeepAlive = false;
    const closed = new Promise((done) => server.close(done));
    server.closeIdleConnections();
    const late = AbortSignal.timeout(patience);
    while (!late.aborted && [...inHand].some(comesToAnEnd)) await pause(LOOK);
    server.closeAllConnections();
    await closed;
  };
};

const comesToAnEnd = (response: ServerResponse): boolean =>
  !String(response.getHeader('content-type')).startsWith('text/event-stream');
