import { rmSync } from 'node:fs';
import { startChild } from './children.ts';
import { formPairs, type BenchPair } from './pairs.ts';

const PER_SECOND = 200;
const SECONDS = 10;

/** From a command's acknowledgement to the event that tells its pair of it, at 200 commands a second. */
export const benchSeen = async (print: (line: string) => void, folder: string): Promise<void> => {
  const server = await startChild('./server.ts', folder);
  try {
    await timeSeen(print, server.url, await formPairs(server.url, 20));
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The same at any installation, by pairs that have drafted their contract there. */
export const timeSeen = async (
  print: (line: string) => void,
  url: string,
  pairs: readonly BenchPair[],
  seconds = SECONDS,
): Promise<void> => {
  const seen = new Map<string, number>();
  const gone = new AbortController();
  await Promise.all(pairs.map((pair) => listen(url, pair, gone.signal, seen)));
  const acknowledged = new Map<string, number>();
  const answers: number[] = [];
  const sent: Promise<void>[] = [];
  const begin = performance.now();
  for (let n = 0; n < PER_SECOND * seconds; n++) {
    const pair = pairs[n % pairs.length];
    const due = begin + (n * 1000) / PER_SECOND;
    if (pair) sent.push(send(pair, n, acknowledged).then((took) => void answers.push(took)));
    await new Promise((next) => setTimeout(next, Math.max(0, due + 1000 / PER_SECOND - performance.now())));
  }
  await Promise.all(sent);
  const took = performance.now() - begin;
  await new Promise((settled) => setTimeout(settled, 1_000));
  gone.abort();
  const waits = [...acknowledged].map(([place, at]) =>
    Math.max(0, (seen.get(place) ?? Number.POSITIVE_INFINITY) - at),
  );
  const told = (all: readonly number[]) => {
    const sorted = all.toSorted((a, b) => a - b);
    const at = (share: number) =>
      sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.toFixed(1);
    return `p50 ${at(0.5)} ms  p99 ${at(0.99)} ms`;
  };
  print(
    `acknowledged → seen by the event stream, ${((sent.length / took) * 1000).toFixed(0)}/s, n ${waits.length}: ${told(waits)}`,
  );
  print(`sent → acknowledged: ${told(answers)}`);
};

/** Answers the milliseconds until it was acknowledged. */
const send = async ({ coach, allianceId }: BenchPair, n: number, acknowledged: Map<string, number>) => {
  const begin = performance.now();
  const answer = await coach.post(`/alliances/${allianceId}/contract/comment-clause`, {
    clauseId: 'ending',
    text: `thought ${n}`,
  });
  if (answer.status !== 200) throw new Error(`a command was answered with ${answer.status}`);
  const { position } = answer.body as { position: string };
  acknowledged.set(`${allianceId} ${Number.parseInt(position.split(':')[1] ?? '', 10)}`, performance.now());
  return performance.now() - begin;
};

/** Reads a pair's event stream, and notes when each position was reached. */
const listen = async (
  url: string,
  { coach, allianceId }: BenchPair,
  signal: AbortSignal,
  seen: Map<string, number>,
) => {
  const response = await fetch(`${url}/api/events`, { headers: { cookie: coach.cookie }, signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let last = 0;
  const read = async () => {
    for (;;) {
      const part = await reader?.read();
      if (!part || part.done) return;
      for (const [, data = '{}'] of part.value.matchAll(/data: (.*)/g)) {
        const { contracts = 0 } = JSON.parse(data) as { contracts?: number };
        for (let position = last + 1; position <= contracts; position++)
          if (!seen.has(`${allianceId} ${position}`))
            seen.set(`${allianceId} ${position}`, performance.now());
        last = Math.max(last, contracts);
      }
    }
  };
  read().catch(() => undefined);
};
