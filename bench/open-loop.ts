import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { headersOf, type Call } from './contender.ts';
import { measured, type Measured } from './measuring.ts';

/**
 * So many commands a second, whether or not the earlier ones were answered, as people send them. Each is timed from
 * the moment at which it was due, not from when it could be sent: whoever waits behind a slow one is counted as
 * having waited.
 */
export const openLoop = async (
  what: string,
  url: string,
  calls: readonly Call[],
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
): Promise<Measured> => {
  const agent = new Agent({ keepAlive: true, maxSockets: 512 });
  const times: number[] = [];
  const sent: Promise<void>[] = [];
  const begin = performance.now();
  for (let n = 0; n < perSecond * seconds; n++) {
    const due = begin + (n * 1_000) / perSecond;
    while (performance.now() < due) await pause(1);
    const call = calls[n % calls.length];
    if (call) sent.push(ask(agent, url, call).then(() => void times.push(performance.now() - due)));
  }
  await Promise.all(sent);
  const took = performance.now() - begin;
  agent.destroy();
  return measured(what, times.length, took, times);
};

const ask = (agent: Agent, url: string, call: Call): Promise<void> =>
  new Promise((answered, failed) => {
    const asking = request(
      new URL(call.path, url),
      {
        agent,
        method: 'POST',
        headers: { ...headersOf(url, call), 'content-length': Buffer.byteLength(call.body) },
      },
      (response) => {
        const { statusCode = 0 } = response;
        response.resume().once('end', () => {
          if (statusCode < 300) answered();
          else failed(new Error(`${url} answered a command with ${statusCode}`));
        });
      },
    );
    asking.once('error', failed).end(call.body);
  });
