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
/** Requests of one scope go to the same process while it is ready; requests without a scope go to any. */
const keyOf = (path: string): string => SCOPE.exec(path)?.[1] ?? randomUUID();

/**
 * Sends a request to the process that its scope prefers. If that can't be reached, breaks off or stays silent
 * before the first byte of a response, or answers 503, one other process is asked, unless the request might then take
 * effect twice.
 */
export const requestAny = async <T>(
  way: Upstream,
  asked: UpstreamRequest<T>,
): Promise<UpstreamResponse<T>> => {
  const [first, second] = way.instances.inOrder(keyOf(asked.path));
  if (first === undefined) throw new Error('there is nobody to ask');
  // Buffered, so that it can be sent a second time, and so that the client's body is read to its end even if the
  // response comes earlier.
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
