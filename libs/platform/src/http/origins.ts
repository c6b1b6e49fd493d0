import type { onRequestHookHandler } from 'fastify';
import { otherOrigin } from './problem.ts';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
/** Methods that change nothing. */
const READING = ['GET', 'HEAD'];

/** Whether an address is that of the machine itself. */
export const isLoopback = (url: string): boolean => LOOPBACK.includes(new URL(url).hostname);

/** The origins whose pages may change anything. On one's own machine the names of that machine are the same place. */
export const originsOf = (baseUrl: string, further: readonly string[] = []): readonly string[] => {
  const { protocol, port, origin } = new URL(baseUrl);
  const own = isLoopback(baseUrl)
    ? LOOPBACK.map((host) => `${protocol}//${host}${port && `:${port}`}`)
    : [origin];
  return [...new Set([...own, ...further])];
};

/** The origin that a request names is one of ours. */
export const comesFrom = (origins: readonly string[], origin: string | null | undefined): boolean =>
  origins.includes(origin ?? '');

/**
 * A hook for `onRequest`: every browser names the origin of a page that changes something, also one that may not
 * read the answer (`no-cors`). So what names another is refused, and so is what names none and brings cookies.
 */
export const refuseOtherOrigins =
  (origins: readonly string[]): onRequestHookHandler =>
  ({ method, headers: { origin, cookie } }, _reply, done) => {
    if (READING.includes(method)) return done();
    const isOurs = origin === undefined ? cookie === undefined : comesFrom(origins, origin);
    return isOurs ? done() : done(otherOrigin());
  };
