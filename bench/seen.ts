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

/**
 * The same at any installation, by pairs that have drafted their contract there. An event says of which alliance it is
 * and nothing else, so a pair says its next once it was told of its last.
 */
export const timeSeen = async (
  print: (line: string) => void,
  url: string,
  pairs: readonly BenchPair[],
  { seconds = SECONDS, within }: { readonly seconds?: number; readonly within: number },
): Promise<void> => {
  const gone = new AbortController();
  const listening = await Promise.all(
    pairs.map(async (pair) => [pair, await listen(url, pair, gone.signal)] as const),
  );
  const answers: number[] = [];
  const waits: number[] = [];
  const turns = new Map<BenchPair, Promise<void>>();
  const begin = performance.now();
  for (let n = 0; n < PER_SECOND * seconds; n++) {
    const [pair, moved] = listening[n % listening.length] ?? [];
    const due = begin + (n * 1000) / PER_SECOND;
    if (pair && moved) {
      const one = async () => {
        const seenAt = moved();
        const { begun, acknowledgedAt } = await send(pair, n);
        answers.push(acknowledgedAt - begun);
        waits.push(Math.max(0, (await seenAt) - acknowledgedAt));
      };
      turns.set(pair, (turns.get(pair) ?? Promise.resolve()).then(one));
    }
    await new Promise((next) => setTimeout(next, Math.max(0, due + 1000 / PER_SECOND - performance.now())));
  }
  await Promise.all(turns.values());
  const took = performance.now() - begin;
  gone.abort();
  const told = (all: readonly number[]) => {
    const { p50, p99 } = measured('', all.length, took, all);
    return { line: `p50 ${p50.toFixed(1)} ms  p99 ${p99.toFixed(1)} ms`, p99 };
  };
  const { line, p99 } = told(waits);
  print(
    `acknowledged → seen by the event stream, ${((answers.length / took) * 1000).toFixed(0)}/s, n ${waits.length}: ${line}`,
  );
  print(beside('p99 from the answer until it is seen', { value: p99, unit: ' ms', atMost: within }));
  print(`sent → acknowledged: ${told(answers).line}`);
};

const send = async ({ coach, allianceId }: BenchPair, n: number) => {
  const begun = performance.now();
  const answer = await coach.post(`/alliances/${allianceId}/contract/comment-clause`, {
    clauseId: 'ending',
    text: `thought ${n}`,
  });
  if (answer.status !== 200) throw new Error(`a command was answered with ${answer.status}`);
  return { begun, acknowledgedAt: performance.now() };
};

/** Milliseconds after which nobody waits any longer to be told. */
const NEVER = 30_000;

/** Reads a pair's event stream. What it gives is called before a command is sent, and is done when the pair was told next. */
const listen = async (url: string, { coach, allianceId }: BenchPair, signal: AbortSignal) => {
  const response = await fetch(`${url}/api/events`, { headers: { cookie: coach.cookie }, signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let waiting: ((at: number) => void)[] = [];
  let text = '';
  const read = async () => {
    for (;;) {
      const part = await reader?.read();
      if (!part || part.done) return;
      text += part.value;
      if (!text.includes(allianceId)) continue;
      text = '';
      for (const told of waiting) told(performance.now());
      waiting = [];
    }
  };
  read().catch(() => undefined);
  return () =>
    new Promise<number>((told) => {
      waiting.push(told);
      setTimeout(() => told(Number.POSITIVE_INFINITY), NEVER).unref();
    });
};
