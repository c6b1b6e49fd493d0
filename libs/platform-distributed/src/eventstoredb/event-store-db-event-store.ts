import { StoreUnavailable, type EventStore } from '@alliance/platform/ports/event-store';
import { report } from '@alliance/platform/report';
import { connect, type Connection } from './connection.ts';
import { follow } from './following.ts';
import { knownLog, type KnownLog } from './known-log.ts';
import { sharedReading } from './reading-on.ts';
import { sharedAppend, type Limits } from './shared-append.ts';

export interface EventStoreDbOptions extends Partial<Limits> {
  /** Milliseconds that an append may take, and that a read may go without a word from the server. */
  readonly deadline?: number;
  /** Milliseconds after which a subscription is looked after. */
  readonly silence?: number;
}

/** Facts to a page, when the log is read on. */
const PAGE = 1_000;

const readToEnd = async (connection: Connection, log: KnownLog): Promise<void> => {
  for (;;) {
    const facts = await connection.read(log.head(), PAGE);
    log.learn(facts);
    if (facts.length < PAGE) return;
  }
};

const newsroom = () => {
  const listeners = new Set<{ readonly call: () => void }>();
  return {
    // Each on its own: one that throws must not keep the news from the others.
    tell() {
      for (const listener of listeners) queueMicrotask(() => listeners.has(listener) && listener.call());
    },
    listen(call: () => void) {
      const listener = { call };
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => listeners.clear(),
  };
};

/**
 * A service's log in one stream of EventStoreDB (decision 0013). Any number of processes may hold the same one.
 * Every read first reads on to the end of the log, so it sees whatever was acknowledged before, by whomever.
 * TLS and credentials are part of `url` (`esdb://…`). The client prints the address when `DEBUG` names `esdb`.
 * @throws StoreUnavailable when the server can't be reached, Error when the address is wrong.
 */
export const eventStoreDbEventStore = async (
  url: string,
  service: string,
  options: EventStoreDbOptions = {},
): Promise<EventStore> => {
  // The server's own largest is 1 MiB; what it counts beside the fields is only estimated here.
  const { deadline = 5_000, silence = 5_000, patience = 5_000, largestAppend = 900_000 } = options;
  const connection = connect(url, `learning-alliance-${service}`, deadline);
  const news = newsroom();
  const log = knownLog(connection.read, news.tell);
  const readOn = sharedReading(() => readToEnd(connection, log));
  await readOn().catch(async (error: unknown) => {
    await connection.close();
    throw error;
  });
  const appends = sharedAppend(log, connection.append, readOn, { largestAppend, patience });
  const endFollowing = follow(
    connection.subscribe,
    {
      head: log.head,
      learn: log.learn,
      readOn,
      lost: (reason) =>
        report('log-subscription-lost', { service, engine: 'eventstoredb', reason }, 'warning'),
    },
    silence,
  );

  let closed: Promise<void> | undefined;
  const upToDate = async () => {
    if (closed) throw new StoreUnavailable('the store is closed');
    await readOn();
  };
  const close = async () => {
    endFollowing();
    await appends.end();
    news.close();
    await connection.close();
  };

  return {
    append: appends.submit,
    async readStream(stream, afterRevision = 0) {
      await upToDate();
      return log.fetch(log.places(stream, afterRevision));
    },
    async readAll(afterPosition, limit) {
      await upToDate();
      const count = Math.max(0, Math.min(limit, log.head() - afterPosition));
      return log.fetch(Array.from({ length: count }, (_, at) => afterPosition + at + 1));
    },
    async factById(id) {
      await upToDate();
      return log.byId(id);
    },
    async head() {
      await upToDate();
      return log.head();
    },
    onAppended: news.listen,
    close: () => (closed ??= close()),
  };
};
