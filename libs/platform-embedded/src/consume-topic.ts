import type { Delivery } from '@alliance/platform/ports/message-bus';

const BATCH = 500;
/** Milliseconds in which messages gather, so that one handling serves many. */
const GATHER = 5;
/** Milliseconds before a batch is offered again: doubled with each refusal, up to the longest. */
const SHORTEST_DELAY = 10;
const LONGEST_DELAY = 1_000;

export interface TopicReading {
  /** Resolves when whoever read this topic for this group before has let go. */
  readonly seat: Promise<unknown>;
  read(limit: number): readonly Delivery[];
  /** Remembers that everything up to this offset was handled. */
  handled(offset: number): void;
  onPublished(call: () => void): () => void;
  handle(batch: readonly Delivery[]): Promise<void>;
}

export interface TopicReader {
  stop(): void;
  /** Resolves once no batch is in hand any more. */
  readonly ended: Promise<void>;
}

/** Offers a topic batch by batch; a batch whose handling fails is offered again, for as long as it takes. */
export const consumeTopic = (reading: TopicReading): TopicReader => {
  const state = { stopped: false };
  let stir: (() => void) | undefined;

  /** Until the time is over, or without a time until something is published; or until it is stopped. */
  const rest = (milliseconds?: number) =>
    new Promise<void>((resolve) => {
      const timer = milliseconds === undefined ? undefined : setTimeout(done, milliseconds);
      const forget = milliseconds === undefined ? reading.onPublished(done) : undefined;
      stir = done;
      function done() {
        clearTimeout(timer);
        forget?.();
        resolve();
      }
    });
  const seated = () =>
    new Promise<void>((resolve) => {
      stir = resolve;
      void reading.seat.then(() => resolve());
    });

  const run = async () => {
    await seated();
    let delay = SHORTEST_DELAY;
    while (!state.stopped) {
      try {
        const batch = reading.read(BATCH);
        const last = batch.at(-1);
        if (last === undefined) await rest();
        else {
          await reading.handle(batch);
          reading.handled(last.offset);
          if (batch.length < BATCH && !state.stopped) await rest(GATHER);
        }
        delay = SHORTEST_DELAY;
      } catch {
        // Whoever handles reports its own errors; here they only mean "again".
        if (!state.stopped) await rest(delay);
        delay = Math.min(delay * 2, LONGEST_DELAY);
      }
    }
  };

  return {
    stop() {
      state.stopped = true;
      stir?.();
    },
    ended: run(),
  };
};
