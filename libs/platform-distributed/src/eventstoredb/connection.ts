import {
  NO_STREAM,
  START,
  StreamNotFoundError,
  WrongExpectedVersionError,
  type AppendExpectedRevision,
} from '@eventstore/db-client';
import { setTimeout as pause } from 'node:timers/promises';
import type { SealedFact } from '@alliance/facts/recorded';
import { committed } from '@alliance/platform/telemetry/figures';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import { openClient } from './client.ts';
import { eventOf, factOf } from './recorded-event.ts';
import { hasMoved, meantBy } from './trouble.ts';

export interface Hearing {
  heard(fact: SealedFact): void;
  /** Nothing more will come. */
  lost(error: Error): void;
}

/** One stream of EventStoreDB that holds a whole log. Everything that fails, fails as `meantBy` says. */
export interface Connection {
  /** Appends all or nothing, if the log ends at this position: `moved` means that it ends elsewhere. */
  append(facts: readonly SealedFact[], head: number): Promise<'taken' | 'moved'>;
  /** At most so many facts after a position, in order. */
  read(after: number, count: number): Promise<readonly SealedFact[]>;
  /** Hears what comes after a position. Returns what ends it. */
  subscribe(after: number, hearing: Hearing): () => void;
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
export const connect = (url: string, stream: string, deadline: number): Connection => {
  const { client, close } = openClient(url);
  /** Reads under way, and what ends each. */
  const reading = new Set<(error: Error) => void>();
  // A follower may be behind: then a log would seem to end before what was acknowledged.
  const requiresLeader = true;

  return {
    async append(facts, head) {
      const expectedRevision: AppendExpectedRevision = head === 0 ? NO_STREAM : BigInt(head - 1);
      try {
        const options = { expectedRevision, requiresLeader, deadline };
        const { success } = await client.appendToStream(stream, facts.map(eventOf), options);
        if (success) committed('eventstoredb', facts.length);
        return success ? 'taken' : 'moved';
      } catch (error) {
        if (error instanceof WrongExpectedVersionError) return 'moved';
        throw meantBy(error);
      }
    },

    read: (after, count) =>
      twice(
        () =>
          new Promise((resolve, reject) => {
            const facts: SealedFact[] = [];
            const events = client.readStream(stream, {
              fromRevision: BigInt(after),
              maxCount: count,
              requiresLeader,
            });
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
                facts.push(factOf(event));
                timer.refresh();
              } catch (error) {
                fail(error);
              }
            });
            events.on('error', fail);
            events.on('end', () => {
              done();
              resolve(facts);
            });
          }),
      ),

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
          hearing.heard(factOf(event));
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
