import { rmSync } from 'node:fs';
import { startChild } from './children.ts';
import { formPairs, type BenchPair } from './pairs.ts';

const PER_SECOND = 200;
const SECONDS = 10;

/** From a command's acknowledgement to the event that tells its pair of it, at 200 commands a second. */
export const benchSeen = async (print: (line: string) => void, folder: string): Promise<void> => {
  const server = await startChild('./server.ts', folder);
  try {
    const pairs = await formPairs(server.url, 20);
    const seen = new Map<string, number>();
    const gone = new AbortController();
    await Promise.all(pairs.map((pair) => listen(server.url, pair, gone.signal, seen)));
    const acknowledged = new Map<string, number>();
    const sent: Promise<void>[] = [];
    for (let n = 0; n < PER_SECOND * SECONDS; n++) {
      const pair = pairs[n % pairs.length];
      if (pair) sent.push(send(pair, n, acknowledged));
      await new Promise((next) => setTimeout(next, 1000 / PER_SECOND));
    }
    await Promise.all(sent);
    await new Promise((settled) => setTimeout(settled, 1_000));
    gone.abort();
    const waits = [...acknowledged]
      .map(([place, at]) => (seen.get(place) ?? Number.POSITIVE_INFINITY) - at)
      .map((wait) => Math.max(0, wait))
      .toSorted((a, b) => a - b);
    const at = (share: number) =>
      waits[Math.min(waits.length - 1, Math.floor(waits.length * share))]?.toFixed(1);
    print(
      `acknowledged → seen by the event stream, ${PER_SECOND}/s, n ${waits.length}: p50 ${at(0.5)} ms  p99 ${at(0.99)} ms`,
    );
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

const send = async ({ coach, allianceId }: BenchPair, n: number, acknowledged: Map<string, number>) => {
  const answer = await coach.post(`/alliances/${allianceId}/contract/comment-clause`, {
    clauseId: 'ending',
    text: `thought ${n}`,
  });
  if (answer.status !== 200) throw new Error(`a command was answered with ${answer.status}`);
  const { position } = answer.body as { position: string };
  acknowledged.set(`${allianceId} ${position.split(':')[1]}`, performance.now());
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
