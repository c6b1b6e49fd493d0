import {
  ANY,
  BACKWARDS,
  END,
  FORWARDS,
  NO_STREAM,
  START,
  StreamNotFoundError,
  WrongExpectedVersionError,
  type AppendExpectedRevision,
  type EventData,
  type ReadStreamOptions,
  type ResolvedEvent,
} from '@eventstore/db-client';
import { setTimeout as pause } from 'node:timers/promises';
import type { SealedFact } from '@alliance/facts/recorded';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import { openClient } from './client.ts';
import { hasMoved, meantBy } from './trouble.ts';

export interface StreamListener<Held> {
  heard(held: Held): void;
  /** Nothing more will come. */
  lost(error: Error): void;
}

/** What a stream holds, as its events. */
export interface Codec<Held> {
  eventOf(held: Held): EventData;
  /** @throws Error when the event isn't one of these. */
  of(event: ResolvedEvent): Held;
}

/** One stream of EventStoreDB that holds a whole log. Everything that fails, fails as `meantBy` says. */
export interface Connection<Held = SealedFact> {
  /** Appends all or nothing, if the log ends at this position: `moved` means that it ends elsewhere. */
  append(held: readonly Held[], head: number | 'any'): Promise<'taken' | 'moved'>;
  /** At most so many after a position, in order. */
  read(after: number, count: number): Promise<readonly Held[]>;
  /** The last; undefined where there is none. */
  last(): Promise<Held | undefined>;
  /** Hears what comes after a position. Returns what ends it. */
  subscribe(after: number, hearing: StreamListener<Held>): () => void;
  close(): Promise<void>;
}

/** Milliseconds until a read is tried again. */
const PAUSE = 20;

/** A connection that was lost and a leader that has changed are found out by asking; the next question finds them. */
const twice = <T>(ask: () => Promise<T>): Promise<T> =>
  ask().catch(async (error: Error) => {
    if (!hasMoved(error.cause)) throw error;
    await pause(PAUSE);
    return ask();
  });

/** `deadline`: milliseconds that an append may take, and that a read may go without a word. */
export const connect = <Held>(
  url: string,
  stream: string,
  deadline: number,
  codec: Codec<Held>,
): Connection<Held> => {
  const { client, close } = openClient(url);
  /** Reads under way, and what ends each. */
  const reading = new Set<(error: Error) => void>();
  // A follower may be behind: then a log would seem to end before what was acknowledged.
  const requiresLeader = true;

  const readOnce = (options: ReadStreamOptions) =>
    new Promise<readonly Held[]>((resolve, reject) => {
      const read: Held[] = [];
      const events = client.readStream(stream, { ...options, requiresLeader });
      const done = () => {
        clearTimeout(timer);
        reading.delete(fail);
      };
      const fail = (why: unknown) => {
        done();
        if (why instanceof StreamNotFoundError) return resolve([]);
        events.cancel().catch(() => {});
        reject(meantBy(why));
      };
      const late = () => fail(new StoreUnavailable('the server did not answer in time'));
      const timer = setTimeout(late, deadline);
      reading.add(fail);
      events.on('data', (event) => {
        try {
          read.push(codec.of(event));
          timer.refresh();
        } catch (error) {
          fail(error);
        }
      });
      events.on('error', fail);
      events.on('end', () => {
        done();
        resolve(read);
      });
    });

  return {
    async append(held, head) {
      const expectedRevision: AppendExpectedRevision =
        head === 'any' ? ANY : head === 0 ? NO_STREAM : BigInt(head - 1);
      try {
        const options = { expectedRevision, requiresLeader, deadline };
        const { success } = await client.appendToStream(stream, held.map(codec.eventOf), options);
        return success ? 'taken' : 'moved';
      } catch (error) {
        if (error instanceof WrongExpectedVersionError) return 'moved';
        throw meantBy(error);
      }
    },

    read: (after, count) =>
      twice(() => readOnce({ direction: FORWARDS, fromRevision: BigInt(after), maxCount: count })),
    last: async () =>
      (await twice(() => readOnce({ direction: BACKWARDS, fromRevision: END, maxCount: 1 })))[0],

    subscribe(after, hearing) {
      let over = false;
      const fromRevision = after === 0 ? START : BigInt(after - 1);
      const subscription = client.subscribeToStream(stream, { fromRevision, requiresLeader });
      const end = () => {
        over = true;
        subscription.unsubscribe().catch(() => {});
      };
      const lost = (error: unknown) => {
        if (over) return;
        end();
        hearing.lost(meantBy(error));
      };
      subscription.on('data', (event) => {
        if (over) return;
        try {
          hearing.heard(codec.of(event));
        } catch (error) {
          lost(error);
        }
      });
      subscription.on('error', lost);
      subscription.on('end', () => lost(new StoreUnavailable('the server ended the subscription')));
      return end;
    },

    async close() {
      for (const fail of reading) fail(new StoreUnavailable('the store is closed'));
      await close();
    },
  };
};
