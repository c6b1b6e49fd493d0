import type { Agent, Dispatcher } from 'undici';
import type { Instances } from './instances.ts';

const FIRST_WORD = 20_000;

export type UpstreamRequest<T> = Dispatcher.RequestOptions<T>;
export type UpstreamResponse<T> = Dispatcher.ResponseData<T>;

export interface Upstream {
  readonly agent: Pick<Agent, 'request'>;
  readonly instances: Instances;
}

/** One question to one process. */
export interface Attempt<T> {
  /** Resolves with the beginning of an answer. Who doesn't come to one isn't asked again before it says that it is ready. */
  readonly answer: Promise<UpstreamResponse<T>>;
  /** Nobody wants the answer any more. */
  giveUp(): void;
}

export const attemptAt = <T>(
  { agent, instances }: Upstream,
  instance: string,
  asked: UpstreamRequest<T>,
): Attempt<T> => {
  const givingUp = new AbortController();
  const ask = async () => {
    try {
      const answer = await agent.request({
        ...asked,
        origin: instance,
        headersTimeout: FIRST_WORD,
        // An event stream may be silent for long.
        bodyTimeout: 0,
        signal: givingUp.signal,
      });
      // Whoever asked may have gone by now, and then nobody else would hear that it was broken off.
      answer.body.on('error', () => undefined);
      return answer;
    } catch (error) {
      instances.doubt(instance);
      throw error;
    }
  };
  return { answer: ask(), giveUp: () => givingUp.abort() };
};

/** Nothing was said yet: whatever it was may be asked of another. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
]);
export const wasNeverSent = (error: unknown): boolean =>
  NEVER_SENT.has((error as { readonly code?: string }).code ?? '');

const hasKey = ({ headers }: UpstreamRequest<unknown>) =>
  headers !== null &&
  headers !== undefined &&
  'idempotency-key' in headers &&
  headers['idempotency-key'] !== undefined;
/** Pages name a key there as well, but whoever keeps accounts remembers none. */
const isOfAccounts = ({ path }: UpstreamRequest<unknown>) => path.startsWith('/api/auth/');
/** What has no effect, or has it once however often it is asked. */
export const isIdempotent = (asked: UpstreamRequest<unknown>): boolean =>
  asked.method === 'GET' || (hasKey(asked) && !isOfAccounts(asked));
