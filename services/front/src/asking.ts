import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { callbackify } from 'node:util';
import type { Agent, Dispatcher } from 'undici';
import type { Instances } from './instances.ts';

/** Milliseconds: a command is decided in far less, so one that takes longer is asked of another. */
const IMPATIENT_AFTER = 1_000;
const BETWEEN_LOOKS = 100;
const FIRST_WORD = 20_000;

type Asked<T> = Dispatcher.RequestOptions<T>;
type Answered<T> = Dispatcher.ResponseData<T>;

const SCOPE = /^\/api\/((?:alliances|people|organisations)\/[^/?]+)/;
/** What belongs together is decided by one process while that lives. What belongs to nothing goes to any of them. */
const keyOf = (path: string): string => SCOPE.exec(path)?.[1] ?? randomUUID();

/** Nothing was said yet: whatever it was may be asked of another. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
]);
const wasNeverSent = (error: unknown) => NEVER_SENT.has((error as { readonly code?: string }).code ?? '');

const hasKey = ({ headers }: Asked<unknown>) =>
  headers !== null &&
  headers !== undefined &&
  'idempotency-key' in headers &&
  headers['idempotency-key'] !== undefined;
/** What has no effect, or has it once however often it is asked. */
const mayComeTwice = (asked: Asked<unknown>) => asked.method === 'GET' || hasKey(asked);

/** One try. It is given up when its time is over, or when the instance is found to be away; before any answer only. */
const tryAt = async <T>(
  { agent, instances }: Way,
  instance: string,
  asked: Asked<T>,
  isGivenUp: (waited: number) => boolean,
): Promise<Answered<T>> => {
  const giveUp = new AbortController();
  let waited = 0;
  const looking = setInterval(() => {
    waited += BETWEEN_LOOKS;
    if (isGivenUp(waited)) giveUp.abort();
  }, BETWEEN_LOOKS);
  try {
    const answer = await agent.request({
      ...asked,
      origin: instance,
      headersTimeout: FIRST_WORD,
      // An event stream may be silent for long.
      bodyTimeout: 0,
      signal: giveUp.signal,
    });
    // Whoever asked may have gone by now, and then nobody else would hear that it was broken off.
    answer.body.on('error', () => undefined);
    return answer;
  } catch (error) {
    instances.doubt(instance);
    throw error;
  } finally {
    clearInterval(looking);
  }
};

export interface Way {
  readonly agent: Agent;
  readonly instances: Instances;
}

/**
 * Asks the instance that the scope prefers. Where that can't be reached, breaks off or stays silent before any byte of
 * an answer, or says that it can't just now, another that is ready is asked, once, unless it might then happen twice.
 */
export const askOneOf = async <T>(way: Way, asked: Asked<T>): Promise<Answered<T>> => {
  const { instances } = way;
  const [first, second] = instances.inOrder(keyOf(asked.path));
  if (first === undefined) throw new Error('there is nobody to ask');
  const never = () => false;
  if (second === undefined) return tryAt(way, first, asked, never);
  // To be sent a second time, it is kept; no body is longer than 128 KiB.
  const whole = asked.body instanceof Readable ? { ...asked, body: await buffer(asked.body) } : asked;
  const isRepeatable = mayComeTwice(asked);
  const isCommand = asked.method !== 'GET';
  const isGivenUp = (waited: number) =>
    isRepeatable &&
    ((isCommand && waited >= IMPATIENT_AFTER) || !instances.isLive(first)) &&
    instances.isLive(second);
  try {
    const answer = await tryAt(way, first, whole, isGivenUp);
    if (answer.statusCode !== 503 || !isRepeatable || !instances.isLive(second)) return answer;
    await answer.body.dump();
  } catch (error) {
    if (!isRepeatable && !wasNeverSent(error)) throw error;
  }
  return tryAt(way, second, whole, never);
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
