import { setTimeout as pause } from 'node:timers/promises';
import { mustBe, type Partnership } from '../../faults/server-load.ts';
import { eventually } from './installed.ts';

/** When streams of events have told of what, in milliseconds of this process's clock. */
export interface Watching {
  /** When it was told first, from that moment on, that an alliance has moved; undefined where it wasn't yet. */
  toldAt(allianceId: string, since: number): number | undefined;
  stop(): void;
}

/** Listens as all of these pairs' coaches do. */
export const watchEvents = async (url: string, pairs: readonly Partnership[]): Promise<Watching> => {
  const leaving = new AbortController();
  const told = new Map<string, number[]>();
  const note = ({ allianceId = '' }: { readonly allianceId?: string }) => {
    const own = told.get(allianceId) ?? [];
    told.set(allianceId, own);
    own.push(performance.now());
  };
  const listen = async (cookie: string) => {
    const answer = await fetch(`${url}/api/events`, { headers: { cookie }, signal: leaving.signal });
    if (!answer.body) throw new Error(`listening was answered with ${answer.status}`);
    let rest = '';
    for await (const part of answer.body.pipeThrough(new TextDecoderStream())) {
      const events = (rest + part).split('\n\n');
      rest = events.pop() ?? '';
      for (const event of events)
        for (const [, data = ''] of event.matchAll(/^data: (.*)$/gm)) note(JSON.parse(data) as object);
    }
  };
  for (const cookie of new Set(pairs.map(({ coach }) => coach.visitor.cookie)))
    listen(cookie).catch((error: unknown) => {
      if (!leaving.signal.aborted) throw error;
    });
  return {
    toldAt: (allianceId, since) => told.get(allianceId)?.find((at) => at >= since),
    stop: () => leaving.abort(),
  };
};

export interface Timing {
  readonly count: number;
  /** Milliseconds from acknowledged to seen. */
  readonly p50: number;
  readonly p99: number;
}

let thoughts = 0;

/** Whose command it was, and the position that they were told. */
export interface Said {
  readonly by: string;
  readonly position: string;
}

/** One command of a pair, of one service or the other: neither waits for anything that came before. */
export const sayOne = async (pair: Partnership): Promise<Said> => {
  const number = (thoughts += 1);
  const at = `/alliances/${pair.allianceId}`;
  const { coach, supervisor } = pair;
  const answer =
    number % 2 === 0
      ? await coach.visitor.post(`${at}/contract/comment-clause`, {
          clauseId: 'ending',
          text: `Thought ${number}.`,
        })
      : await supervisor.visitor.post(`${at}/themes/name`, {
          label: `Silence ${number}`,
          family: 'not-knowing-and-silence',
        });
  const { position } = mustBe(200, answer).body as { readonly position: string };
  return { by: number % 2 === 0 ? coach.id : supervisor.id, position };
};

/**
 * Commands of these pairs at a steady rate, and how long after its acknowledgement each was told of. An event says of
 * which alliance it is and nothing else, so a pair goes on once its last was told of.
 */
export const timeSeen = async (
  { toldAt }: Watching,
  pairs: readonly Partnership[],
  { commands, perSecond }: { readonly commands: number; readonly perSecond: number },
): Promise<Timing> => {
  const waits: number[] = [];
  const one = async (pair: Partnership) => {
    const sentAt = performance.now();
    await sayOne(pair);
    const acknowledgedAt = performance.now();
    const told = () => toldAt(pair.allianceId ?? '', sentAt);
    await eventually('it is told of', () => told() !== undefined);
    waits.push(Math.max(0, (told() ?? Number.NaN) - acknowledgedAt));
  };
  const begun = performance.now();
  const turns = new Map<Partnership, Promise<void>>();
  for (let number = 0; number < commands; number++) {
    const pair = pairs[number % pairs.length];
    if (!pair) throw new Error('there is no pair');
    turns.set(
      pair,
      (turns.get(pair) ?? Promise.resolve()).then(() => one(pair)),
    );
    await pause(Math.max(0, begun + ((number + 1) * 1_000) / perSecond - performance.now()));
  }
  await Promise.all(turns.values());
  waits.sort((a, b) => a - b);
  const quantile = (share: number) => waits[Math.ceil(waits.length * share) - 1] ?? Number.NaN;
  return { count: waits.length, p50: quantile(0.5), p99: quantile(0.99) };
};
