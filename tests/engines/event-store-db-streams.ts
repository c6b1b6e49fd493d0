import { randomUUID } from 'node:crypto';

/** An event as it was proposed: what is in it is the sender's business. */
export interface ProposedEvent {
  readonly id: string;
  readonly labels: readonly (readonly [string, string])[];
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

/** The revision that a stream must have; -1 for one that isn't there yet. */
export type ExpectedRevision = number | 'any';

export type Appended =
  | { readonly outcome: 'appended'; readonly revision: number }
  | { readonly outcome: 'wrong-expected-version'; readonly revision: number };

export const emptyEvent = (type: string): ProposedEvent => ({
  id: randomUUID(),
  labels: [
    ['type', type],
    ['content-type', 'application/json'],
  ],
  data: Buffer.from('{}'),
  metadata: Buffer.from('{}'),
});

const NONE: readonly ProposedEvent[] = [];

/** Streams of events in memory, with EventStoreDB's rule for what is sent twice. */
export const memoryStreams = () => {
  const streams = new Map<string, ProposedEvent[]>();
  const listeners = new Set<(stream: string) => void>();

  const of = (stream: string): readonly ProposedEvent[] => streams.get(stream) ?? NONE;
  /** Whether exactly these ids follow the expected revision: then it is the same append once more. */
  const isThere = (stream: string, events: readonly ProposedEvent[], expected: number) =>
    events.every(({ id }, at) => of(stream)[expected + 1 + at]?.id === id);

  return {
    of,
    append(stream: string, events: readonly ProposedEvent[], expected: ExpectedRevision): Appended {
      const revision = of(stream).length - 1;
      if (expected !== 'any' && expected !== revision) {
        if (events.length > 0 && isThere(stream, events, expected))
          return { outcome: 'appended', revision: expected + events.length };
        return { outcome: 'wrong-expected-version', revision };
      }
      const all = streams.get(stream) ?? [];
      all.push(...events);
      streams.set(stream, all);
      for (const listener of listeners) listener(stream);
      return { outcome: 'appended', revision: all.length - 1 };
    },
    /** What no server does by itself: other events stand in a stream from now on, or none. */
    put(stream: string, events: readonly ProposedEvent[]) {
      if (events.length === 0) streams.delete(stream);
      else streams.set(stream, [...events]);
    },
    onAppended(listener: (stream: string) => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};

export type MemoryStreams = ReturnType<typeof memoryStreams>;
