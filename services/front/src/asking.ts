import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { callbackify } from 'node:util';
import type { Dispatcher } from 'undici';
import { askBeside } from './beside.ts';
import { askOnce } from './once.ts';
import { mayComeTwice, tryAt, type Answered, type Asked, type Way } from './trying.ts';

const SCOPE = /^\/api\/((?:alliances|people|organisations)\/[^/?]+)/;
/** What belongs together is decided by one process while that lives. What belongs to nothing goes to any of them. */
const keyOf = (path: string): string => SCOPE.exec(path)?.[1] ?? randomUUID();

/**
 * Asks the process that the scope prefers. Where that can't be reached, breaks off or stays silent before any byte of
 * an answer, or says that it can't just now, another is asked as well, once, unless it might then happen twice.
 */
export const askOneOf = async <T>(way: Way, asked: Asked<T>): Promise<Answered<T>> => {
  const [first, second] = way.instances.inOrder(keyOf(asked.path));
  if (first === undefined) throw new Error('there is nobody to ask');
  // Kept, to be sent a second time, and so that an answer which doesn't wait for all of it leaves nobody's line unread.
  const whole = asked.body instanceof Readable ? { ...asked, body: await buffer(asked.body) } : asked;
  if (!mayComeTwice(asked)) return askOnce(way, whole, first, second);
  return second === undefined ? tryAt(way, first, whole).answer : askBeside(way, whole, first, second);
};

type Told<T> = (error: Error | null, answer: Answered<T>) => void;

/** The same in the shape of a client of undici, as the proxy wants one. */
export const clientOf = (way: Way): Pick<Dispatcher, 'request'> => {
  function request<T = null>(asked: Asked<T>, told: Told<T>): void;
  function request<T = null>(asked: Asked<T>): Promise<Answered<T>>;
  function request<T = null>(asked: Asked<T>, told?: Told<T>) {
    if (told === undefined) return askOneOf(way, asked);
    callbackify(() => askOneOf(way, asked))(told);
    return undefined;
  }
  return { request };
};
