import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Consumer, TopicPartitionOffset } from 'kafkajs';
import { retry, unlessAborted, type Waits } from '@alliance/platform/backoff';
import type { Consumption } from '@alliance/platform/ports/topics';
import { report, troubleOf } from '@alliance/platform/report';
import type { Offering } from './offering.ts';

const WAITS: Waits = { first: 100, longest: 2_000 };
/** Milliseconds that a member who is about to leave is given to finish joining. */
const JOINING = 5_000;

export interface Membership {
  readonly consumer: Consumer;
  readonly offering: Offering;
  /** Where it goes on, when that isn't where the group's offsets are. */
  readonly goOnAt?: () => Promise<readonly TopicPartitionOffset[]>;
}

/**
 * A member of a group for as long as it isn't stopped: whatever ends a membership, a new one begins after a while,
 * with a client of its own, at the offsets that were committed.
 */
export const groupMember = (
  group: string,
  topics: readonly string[],
  join: () => Membership,
): Consumption => {
  const stopping = new AbortController();
  const { signal } = stopping;
  const failed = (error: unknown, milliseconds: number) =>
    report('kafka-consumer-restarts', { ...troubleOf(error), consumer: group, milliseconds }, 'warning');
  const member = (joined: () => void) => belong(join(), topics, signal, joined);
  const ended = retry(member, { waits: WAITS, signal, failed }).catch(unlessAborted(signal));
  return {
    async stop() {
      stopping.abort();
      await ended;
    },
  };
};

/** Until it is stopped. @throws what broke it */
const belong = async (
  { consumer, offering, goOnAt }: Membership,
  topics: readonly string[],
  signal: AbortSignal,
  onJoined: () => void,
): Promise<void> => {
  const broken = Promise.withResolvers<never>();
  consumer.on(consumer.events.CRASH, ({ payload }) => broken.reject(payload.error));
  consumer.on(consumer.events.GROUP_JOIN, () => {
    offering.dealt();
    onJoined();
  });
  const start = async () => {
    const places = (await goOnAt?.()) ?? [];
    await consumer.connect();
    await consumer.subscribe({ topics: [...topics], fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      // All at once: they are put together again, and handled one batch after another.
      partitionsConsumedConcurrently: 1_000,
      eachBatch: (payload) => offering.take(payload),
    });
    for (const place of places) consumer.seek(place);
  };
  const started = start();
  started.catch(broken.reject);
  try {
    await Promise.race([broken.promise, signal.aborted || once(signal, 'abort')]);
  } finally {
    // Who disconnects a member that is still joining has it join all the same, and stay.
    await Promise.race([started.catch(() => undefined), pause(JOINING, undefined, { ref: false })]);
    await consumer.disconnect().catch(() => undefined);
    started.then(() => consumer.disconnect()).catch(() => undefined);
    offering.end();
  }
};
