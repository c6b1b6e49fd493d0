import { rmSync } from 'node:fs';
import autocannon from 'autocannon';
import { startChild } from './children.ts';
import { formPairs } from './pairs.ts';

const CONNECTIONS = 64;
const body = JSON.stringify({
  clauseId: 'ending',
  text: 'Could we say this more gently, and in fewer words?',
});

interface Rate {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

const load = async (
  url: string,
  seconds: number,
  requests: readonly { path: string; cookie?: string }[],
): Promise<Rate> => {
  let next = 0;
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    method: 'POST',
    setupClient: (client) => {
      const { path = '/', cookie = '' } = requests[next++ % requests.length] ?? {};
      const headers = { 'content-type': 'application/json', ...(cookie && { cookie }) };
      client.setRequests([{ method: 'POST', path, headers, body }]);
    },
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} refused, ${result.errors} failed`);
  return { perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
};

/** Durable commands over HTTP at 64 connections, beside a bare Nest on Fastify in the same run. */
export const benchCommands = async (
  print: (line: string) => void,
  folder: string,
  seconds = 8,
): Promise<void> => {
  const ours = await startChild('./server.ts', folder);
  const bare = await startChild('./bare-nest.mjs');
  try {
    const pairs = await formPairs(ours.url, CONNECTIONS);
    const requests = pairs.map(({ coach, allianceId }) => ({
      path: `/api/alliances/${allianceId}/contract/comment-clause`,
      cookie: coach.cookie,
    }));
    await load(ours.url, 2, requests);
    await load(bare.url, 2, [{ path: '/take' }]);
    const rounds = [];
    for (let round = 0; round < 3; round++)
      rounds.push({
        bare: await load(bare.url, seconds / 2, [{ path: '/take' }]),
        ours: await load(ours.url, seconds / 2, requests),
      });
    for (const { bare: base, ours: own } of rounds)
      print(
        `durable commands  ${told(own)}   bare Nest+Fastify  ${told(base)}   ratio ${(own.perSecond / base.perSecond).toFixed(2)}`,
      );
  } finally {
    await ours.stop();
    await bare.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

const told = ({ perSecond, p50, p99 }: Rate) => `${Math.round(perSecond)}/s  p50 ${p50} ms  p99 ${p99} ms`;
