import { rmSync } from 'node:fs';
import { join } from 'node:path';
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

/**
 * Durable commands over HTTP at 64 connections, beside a bare Nest on Fastify in the same run, and beside one that
 * does nothing but append a fact durably.
 */
export const benchCommands = async (
  print: (line: string) => void,
  folder: string,
  seconds = 8,
): Promise<void> => {
  const ours = await startChild('./server.ts', join(folder, 'ours'));
  const bare = await startChild('./bare-nest.ts');
  const appending = await startChild('./bare-nest.ts', join(folder, 'appending'));
  try {
    const pairs = await formPairs(ours.url, CONNECTIONS);
    const commands = pairs.map(({ coach, allianceId }) => ({
      path: `/api/alliances/${allianceId}/contract/comment-clause`,
      cookie: coach.cookie,
    }));
    const takes = [{ path: '/take' }];
    const round = async (length: number) => ({
      bare: await load(bare.url, length, takes),
      appending: await load(appending.url, length, takes),
      ours: await load(ours.url, length, commands),
    });
    await round(2);
    for (let rounds = 0; rounds < 3; rounds++) {
      const { bare: base, appending: least, ours: own } = await round(seconds / 2);
      const ratio = ({ perSecond }: Rate) => (perSecond / base.perSecond).toFixed(2);
      print(`bare Nest+Fastify   ${told(base)}`);
      print(`  that appends      ${told(least)}   ratio ${ratio(least)}`);
      print(`durable commands    ${told(own)}   ratio ${ratio(own)}`);
    }
  } finally {
    await Promise.all([ours.stop(), bare.stop(), appending.stop()]);
    rmSync(folder, { recursive: true, force: true });
  }
};

const told = ({ perSecond, p50, p99 }: Rate) =>
  `${String(Math.round(perSecond)).padStart(6)}/s  p50 ${p50} ms  p99 ${p99} ms`;
