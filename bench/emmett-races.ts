import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { someFacts } from './appends.ts';
import { ours, theirs, type Contender } from './emmett-contenders.ts';
import type { EmmettEvent } from './emmett-store.ts';

const INSTANCES = 4;
const WRITERS_EACH = 8;
/** Streams that a writer goes through in turn. */
const STREAMS_EACH = 4;
/** Milliseconds without anything new after which a consumer has seen what it will ever see. */
const QUIET = 5_000;
const LONGEST = 120_000;

/** What was seen, in the order in which it was. */
interface ReadBack {
  readonly id: string;
  readonly stream: string;
  /** In its stream, from 1. */
  readonly revision: number;
}

export interface Verdict {
  readonly name: string;
  readonly written: number;
  readonly lost: number;
  readonly doubled: number;
  /** Facts that came after a later one of their own stream. */
  readonly disordered: number;
  readonly writtenPerSecond: number;
  /** From the last acknowledgement until nothing more came. */
  readonly behind: number;
}

const judged = (written: ReadonlySet<string>, seen: readonly ReadBack[]) => {
  const ids = new Set(seen.map(({ id }) => id));
  const last = new Map<string, number>();
  let disordered = 0;
  for (const { stream, revision } of seen) {
    if (revision < (last.get(stream) ?? 0)) disordered += 1;
    last.set(stream, Math.max(revision, last.get(stream) ?? 0));
  }
  return {
    lost: [...written].filter((id) => !ids.has(id)).length,
    doubled: seen.length - ids.size,
    disordered,
  };
};

/** Every writer waits for its answer before its next append; each stream has one writer, so nobody is in the way. */
const writeAll = async (instances: readonly Contender[], each: number): Promise<ReadonlySet<string>> => {
  const ids = new Set<string>();
  const write = async (contender: Contender) => {
    const streams = Array.from({ length: STREAMS_EACH }, () => `goal-${randomUUID()}`);
    for (const [turn, one] of someFacts(each).entries()) {
      const fact = { ...one, stream: streams[turn % STREAMS_EACH] ?? '' };
      const expected = Math.floor(turn / STREAMS_EACH);
      await contender.append({ stream: fact.stream, expected, facts: [fact] });
      ids.add(fact.id);
    }
  };
  const writers = instances.flatMap((instance) =>
    Array.from({ length: WRITERS_EACH }, () => write(instance)),
  );
  await Promise.all(writers);
  return ids;
};

/** Writers on several instances, as of so many processes, while one more reads along. */
const race = async (
  instances: readonly Contender[],
  seen: readonly ReadBack[],
  facts: number,
): Promise<Verdict> => {
  const begin = performance.now();
  const written = await writeAll(instances, Math.ceil(facts / (INSTANCES * WRITERS_EACH)));
  const acknowledged = performance.now();
  let arrived = acknowledged;
  for (let count = seen.length; seen.length < written.size; await pause(20)) {
    if (seen.length !== count) arrived = performance.now();
    count = seen.length;
    if (performance.now() - arrived > QUIET || performance.now() - acknowledged > LONGEST) break;
  }
  // Also what comes twice should have the time to come.
  await pause(500);
  return {
    name: instances[0]?.name ?? '',
    written: written.size,
    ...judged(written, seen),
    writtenPerSecond: (written.size / (acknowledged - begin)) * 1_000,
    behind: (seen.length < written.size ? arrived : performance.now() - 500) - acknowledged,
  };
};

/** Our reader is what the relay is: woken by the store, reading on from the last position that it has seen. */
export const raceOurs = async (url: string, service: string, facts: number): Promise<Verdict> => {
  const [reader, ...writers] = await Promise.all(
    Array.from({ length: INSTANCES + 1 }, () => ours(url, service)),
  );
  if (!reader) throw new Error('nobody reads');
  const seen: ReadBack[] = [];
  let last = 0;
  let reading = Promise.resolve();
  const readOn = async () => {
    for (;;) {
      const more = await reader.store.readAll(last, 500);
      const end = more.at(-1);
      if (!end) return;
      for (const { id, stream, revision } of more) seen.push({ id, stream, revision });
      last = end.position;
    }
  };
  const unwatch = reader.store.onAppended(() => (reading = reading.then(readOn)));
  try {
    return await race(writers, seen, facts);
  } finally {
    unwatch();
    await reading;
    for (const each of [reader, ...writers]) await each.close();
  }
};

/** Their reader is a reactor of their consumer, with its own batches and checkpoints. */
export const raceTheirs = async (url: string, facts: number): Promise<Verdict> => {
  const reader = await theirs(url, 4);
  const writers = await Promise.all(Array.from({ length: INSTANCES }, () => theirs(url, WRITERS_EACH)));
  const seen: ReadBack[] = [];
  const consumer = reader.store.consumer<EmmettEvent>();
  consumer.reactor<EmmettEvent>({
    processorId: `reads-along-${randomUUID()}`,
    startFrom: 'END',
    connectionOptions: { connectionString: url },
    eachMessage: ({ metadata }) => {
      const { messageId: id, streamName: stream, streamPosition } = metadata;
      seen.push({ id, stream, revision: Number(streamPosition) });
    },
  });
  const consuming = consumer.start();
  consuming.catch(() => undefined);
  // It looks for where the log ends now, before anybody writes.
  await pause(1_000);
  try {
    return await race(writers, seen, facts);
  } finally {
    await consumer.close();
    await consuming;
    for (const each of [reader, ...writers]) await each.close();
  }
};
