import { rmSync } from 'node:fs';
import { beside } from './bounds.ts';
import { startChild } from './children.ts';
import { measured } from './measuring.ts';
import { formPairs, type BenchPair } from './pairs.ts';
import type { Plan } from './plan.ts';

const PER_SECOND = 200;
const SECONDS = 10;
/** Milliseconds from the answer until its pair is told, of all but one in a hundred. */
const SEEN_WITHIN = 25;

/** From a command's acknowledgement to the event that tells its pair of it, at 200 commands a second. */
export const benchSeen = async (
  print: (line: string) => void,
  folder: string,
  { short }: Plan,
): Promise<void> => {
  const server = await startChild('./server.ts', folder);
  try {
    const pairs = await formPairs(server.url, short ? 4 : 20);
    await timeSeen(print, server.url, pairs, { seconds: short ? 1 : SECONDS, within: SEEN_WITHIN });
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
  { seconds = SECONDS, within }: { readonly seconds?: number; readonly within: number },
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
    const { p50, p99 } = measured('', all.length, took, all);
    return { line: `p50 ${p50.toFixed(1)} ms  p99 ${p99.toFixed(1)} ms`, p99 };
  };
  const { line, p99 } = told(waits);
  print(
    `acknowledged → seen by the event stream, ${((sent.length / took) * 1000).toFixed(0)}/s, n ${waits.length}: ${line}`,
  );
  print(beside('p99 from the answer until it is seen', { value: p99, unit: ' ms', atMost: within }));
  print(`sent → acknowledged: ${told(answers).line}`);
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
