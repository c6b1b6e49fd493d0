import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { callbackify } from 'node:util';
import type { Dispatcher } from 'undici';
import { hedgedRequest } from './hedged-request.ts';
import { singleRequest } from './single-request.ts';
import {
  isIdempotent,
  attemptAt,
  type UpstreamResponse,
  type UpstreamRequest,
  type Upstream,
} from './attempt.ts';

const SCOPE = /^\/api\/((?:alliances|people|organisations)\/[^/?]+)/;
/** What belongs together is decided by one process while that lives. What belongs to nothing goes to any of them. */
const keyOf = (path: string): string => SCOPE.exec(path)?.[1] ?? randomUUID();

/**
 * Asks the process that the scope prefers. Where that can't be reached, breaks off or stays silent before any byte of
 * an answer, or says that it can't just now, another is asked as well, once, unless it might then happen twice.
 */
export const requestAny = async <T>(
  way: Upstream,
  asked: UpstreamRequest<T>,
): Promise<UpstreamResponse<T>> => {
  const [first, second] = way.instances.inOrder(keyOf(asked.path));
  if (first === undefined) throw new Error('there is nobody to ask');
  // Kept, to be sent a second time, and so that an answer which doesn't wait for all of it leaves nobody's line unread.
  const whole = asked.body instanceof Readable ? { ...asked, body: await buffer(asked.body) } : asked;
  if (!isIdempotent(asked)) return singleRequest(way, whole, first, second);
  return second === undefined
    ? attemptAt(way, first, whole).answer
    : hedgedRequest(way, whole, first, second);
};

type Callback<T> = (error: Error | null, answer: UpstreamResponse<T>) => void;

/** The same in the shape of a client of undici, as the proxy wants one. */
export const upstreamClient = (way: Upstream): Pick<Dispatcher, 'request'> => {
  function request<T = null>(asked: UpstreamRequest<T>, told: Callback<T>): void;
  function request<T = null>(asked: UpstreamRequest<T>): Promise<UpstreamResponse<T>>;
  function request<T = null>(asked: UpstreamRequest<T>, told?: Callback<T>) {
    if (told === undefined) return requestAny(way, asked);
    callbackify(() => requestAny(way, asked))(told);
    return undefined;
  }
  return { request };
};
