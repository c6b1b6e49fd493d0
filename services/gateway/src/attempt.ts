import type { Agent, Dispatcher } from 'undici';
import type { Instances } from './instances.ts';

const FIRST_WORD = 20_000;

export type UpstreamRequest<T> = Dispatcher.RequestOptions<T>;
export type UpstreamResponse<T> = Dispatcher.ResponseData<T>;

export interface Upstream {
  readonly agent: Pick<Agent, 'request'>;
  readonly instances: Instances;
}

/** One request to one process. */
export interface Attempt<T> {
  /**
   * Resolves with the head of the response. A process that fails to answer gets no further requests until it reports
   * ready.
   */
  readonly answer: Promise<UpstreamResponse<T>>;
  /** Aborts the request. */
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

const hasKey = ({ headers }: UpstreamRequest<unknown>) =>
  headers !== null &&
  headers !== undefined &&
  'idempotency-key' in headers &&
  headers['idempotency-key'] !== undefined;
/** Pages name a key there as well, but whoever keeps accounts remembers none. */
const isOfAccounts = ({ path }: UpstreamRequest<unknown>) => path.startsWith('/api/auth/');
/** Whether a request may be sent twice: it only reads, or has an idempotency key. */
export const isIdempotent = (asked: UpstreamRequest<unknown>): boolean =>
  asked.method === 'GET' || (hasKey(asked) && !isOfAccounts(asked));
