import autocannon from 'autocannon';
import { headersOf, type Call } from './contender.ts';

/** Connections, each of which waits for its answer before it asks again. */
export const CONNECTIONS = 64;

export interface Loaded {
  readonly answered: number;
  readonly perSecond: number;
  /** Milliseconds from asking to the answer. */
  readonly p50: number;
  readonly p99: number;
  /** What each call was answered last, as it came, and when the last answer of all came. */
  readonly lastAnswers: ReadonlyMap<Call, string>;
  readonly lastAt: number;
}

/**
 * As many commands as come back. Each connection has a call of its own.
 * @throws Error when one is refused: half of the work would pass for speed.
 */
export const closedLoop = async (url: string, calls: readonly Call[], seconds: number): Promise<Loaded> => {
  const lastAnswers = new Map<Call, string>();
  let [next, answered, lastAt, refused] = [0, 0, 0, ''];
  const begun = performance.now();
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    method: 'POST',
    setupClient: (client) => {
      const call = calls[next++ % calls.length];
      if (!call) throw new Error('there is nothing to ask');
      const { path, body } = call;
      const onResponse = (status: number, answer: string) => {
        if (status >= 300) refused = `${status}: ${answer}`;
        lastAnswers.set(call, answer);
        lastAt = performance.now();
        answered += 1;
      };
      client.setRequests([{ method: 'POST', path, headers: headersOf(url, call), body, onResponse }]);
    },
  });
  if (refused !== '' || result.errors > 0)
    throw new Error(`${url} refused ${result.non2xx} (${refused}), ${result.errors} failed`);
  const { p50, p99 } = result.latency;
  return { answered, perSecond: (answered / (lastAt - begun)) * 1_000, p50, p99, lastAnswers, lastAt };
};
