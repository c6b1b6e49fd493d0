import type { EachBatchPayload } from 'kafkajs';
import { backoff, type Backoff, type Waits } from '@alliance/platform/backoff';
import type { Delivery } from '@alliance/platform/ports/topics';
import type { ConsumerLag } from '@alliance/platform/telemetry/figures';
import { beat, type Beating } from './heartbeats.ts';
import { delivered } from './wire-message.ts';

/** Before a refused batch is offered again. */
const WAITS: Waits = { first: 10, longest: 1_000 };

/** What a fetch brought of one partition. */
interface Part {
  readonly payload: EachBatchPayload;
  readonly place: string;
  readonly deliveries: readonly Delivery[];
  readonly generation: number;
  readonly ended: PromiseWithResolvers<void>;
}

export interface Offering {
  /** Resolves when what a fetch brought has been handled, or has been held back. */
  take(payload: EachBatchPayload): Promise<void>;
  /** The partitions have been dealt anew: what is in hand may belong to another member by now. */
  dealt(): void;
  end(): void;
}

/**
 * Hands on what fetches bring: all partitions together, because one transaction for many facts is far cheaper than
 * many for few; one batch at a time, because a view store's transactions come one after another anyway. A
 * partition whose batch was refused is held back for a while and then offered alone, so that it holds up nobody.
 */
export const offering = (options: {
  readonly handle: (batch: readonly Delivery[]) => Promise<void>;
  readonly nameOf: (topic: string) => string;
  readonly beating: Beating;
  readonly lag: ConsumerLag;
}): Offering => {
  const refusals = new Map<string, Backoff>();
  const held = new Set<NodeJS.Timeout>();
  let waiting: Part[] = [];
  let generation = 0;
  let running = false;

  const isOurs = ({ payload, ...part }: Part) =>
    part.generation === generation && payload.isRunning() && !payload.isStale();

  const holdBack = ({ payload, place }: Part) => {
    const waiting = refusals.get(place) ?? backoff(WAITS);
    refusals.set(place, waiting);
    const resume = payload.pause();
    const timer = setTimeout(() => {
      held.delete(timer);
      resume();
    }, waiting.next());
    held.add(timer);
  };

  /** Only what is still ours is committed, in one request. What isn't will be handled again by whoever has it now. */
  const commit = async (parts: readonly Part[]) => {
    const ours = parts.filter((part) => part.generation === generation);
    for (const { payload, place } of ours) {
      refusals.delete(place);
      payload.resolveOffset(payload.batch.lastOffset());
    }
    const [first] = ours;
    await first?.payload.commitOffsetsIfNecessary(first.payload.uncommittedOffsets());
  };

  const offer = async (parts: readonly Part[]) => {
    const [first] = parts;
    if (!first) return;
    const endBeats = beat(first.payload.heartbeat, options.beating);
    try {
      await options.handle(parts.flatMap(({ deliveries }) => deliveries));
    } catch {
      // Whoever handles reports its own errors; here they only mean "again".
      for (const part of parts) holdBack(part);
      return;
    } finally {
      endBeats();
    }
    await commit(parts);
  };

  /** The next to be handled together: what was refused before goes alone. */
  const next = (): readonly Part[] => {
    const [first] = waiting;
    if (!first) return [];
    const parts = refusals.has(first.place) ? [first] : waiting.filter(({ place }) => !refusals.has(place));
    waiting = waiting.filter((part) => !parts.includes(part));
    return parts;
  };

  const run = async () => {
    // All that one fetch brought comes within a turn of the event loop.
    await new Promise(setImmediate);
    for (let parts = next(); parts.length > 0; parts = next()) {
      const settled = offer(parts.filter(isOurs));
      for (const { ended } of parts) settled.then(ended.resolve, ended.reject);
      await settled.catch(() => undefined);
    }
    running = false;
  };

  return {
    take(payload) {
      const { topic, partition, messages } = payload.batch;
      const name = options.nameOf(topic);
      options.lag.of(name, partition, Number(payload.batch.offsetLag()));
      const deliveries = messages.map((message) => delivered(name, partition, message));
      const ended = Promise.withResolvers<void>();
      waiting.push({ payload, place: `${topic} ${partition}`, deliveries, generation, ended });
      if (!running) {
        running = true;
        void run();
      }
      return ended.promise;
    },
    dealt() {
      generation++;
      options.lag.forget();
    },
    end() {
      options.lag.forget();
      for (const timer of held) clearTimeout(timer);
    },
  };
};
