import { setTimeout as pause } from 'node:timers/promises';
import { mustBe, type Partnership } from '../../faults/server-load.ts';
import type { Moved } from '@alliance/insights/api/moved';
import { eventually } from './installed.ts';

/** When streams of events have told of what, in milliseconds of this process's clock. */
export interface Watching {
  /** When it was told first that a service's log has come so far; undefined where it wasn't yet. */
  toldAt(allianceId: string, service: Service, position: number): number | undefined;
  stop(): void;
}
type Service = 'contracts' | 'reviews';

/** Listens as all of these pairs' coaches do. */
export const watchEvents = async (url: string, pairs: readonly Partnership[]): Promise<Watching> => {
  const leaving = new AbortController();
  const told = new Map<string, { readonly position: number; readonly at: number }[]>();
  const note = ({ allianceId, contracts, reviews }: Moved) => {
    for (const [service, position] of Object.entries({ contracts, reviews })) {
      if (position === undefined) continue;
      const own = told.get(`${allianceId} ${service}`) ?? [];
      told.set(`${allianceId} ${service}`, own);
      own.push({ position, at: performance.now() });
    }
  };
  const listen = async (cookie: string) => {
    const answer = await fetch(`${url}/api/events`, { headers: { cookie }, signal: leaving.signal });
    if (!answer.body) throw new Error(`listening was answered with ${answer.status}`);
    let rest = '';
    for await (const part of answer.body.pipeThrough(new TextDecoderStream())) {
      const events = (rest + part).split('\n\n');
      rest = events.pop() ?? '';
      for (const event of events)
        for (const [, data = ''] of event.matchAll(/^data: (.*)$/gm)) note(JSON.parse(data) as Moved);
    }
  };
  for (const cookie of new Set(pairs.map(({ coach }) => coach.visitor.cookie)))
    listen(cookie).catch((error: unknown) => {
      if (!leaving.signal.aborted) throw error;
    });
  return {
    toldAt: (allianceId, service, position) =>
      told.get(`${allianceId} ${service}`)?.find((one) => one.position >= position)?.at,
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

/** One command of a pair, of one service or the other: neither waits for anything that came before. */
export const sayOne = async (pair: Partnership): Promise<{ service: Service; position: number }> => {
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
  const [service, place] = position.split(':');
  return { service: service as Service, position: Number.parseInt(place ?? '', 10) };
};

/** Commands of these pairs at a steady rate, and how long after its acknowledgement each was told of. */
export const timeSeen = async (
  { toldAt }: Watching,
  pairs: readonly Partnership[],
  { commands, perSecond }: { readonly commands: number; readonly perSecond: number },
): Promise<Timing> => {
  const acknowledged: { allianceId: string; service: Service; position: number; at: number }[] = [];
  const begun = performance.now();
  const sent: Promise<void>[] = [];
  for (let number = 0; number < commands; number++) {
    const pair = pairs[number % pairs.length];
    if (!pair) throw new Error('there is no pair');
    sent.push(
      sayOne(pair).then(
        (place) =>
          void acknowledged.push({ allianceId: pair.allianceId ?? '', ...place, at: performance.now() }),
      ),
    );
    await pause(Math.max(0, begun + ((number + 1) * 1_000) / perSecond - performance.now()));
  }
  await Promise.all(sent);
  const waits: number[] = [];
  for (const { allianceId, service, position, at } of acknowledged) {
    await eventually('it is told of', () => toldAt(allianceId, service, position) !== undefined);
    waits.push(Math.max(0, (toldAt(allianceId, service, position) ?? 0) - at));
  }
  waits.sort((a, b) => a - b);
  const quantile = (share: number) => waits[Math.ceil(waits.length * share) - 1] ?? Number.NaN;
  return { count: waits.length, p50: quantile(0.5), p99: quantile(0.99) };
};
