import { StoreUnavailable, type EventStore } from '@alliance/platform/ports/event-store';
import { report } from '@alliance/platform/report';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import { chainOf } from '@alliance/platform/vouching/chain';
import { trustIn } from '@alliance/platform/vouching/trust';
import type { Voucher } from '@alliance/platform/vouching/voucher';
import { connect, type Connection } from './connection.ts';
import { follow } from './following.ts';
import { knownLog, type KnownLog } from './known-log.ts';
import { left } from './moved-log.ts';
import { sharedReading } from './reading-on.ts';
import { recorded } from './recorded-event.ts';
import { sharedAppend, type Limits } from './shared-append.ts';
import { vouchOnce } from './vouch-once.ts';

/** How far a log has come: its last position, and what stands for everything up to there (base64url). */
interface Head {
  readonly position: number;
  readonly link: string;
}

export interface EventStoreDbOptions extends Partial<Limits> {
  /** How far it had come, where that is known from elsewhere: then it isn't a log of before facts were vouched for. */
  readonly anchored?: Head | undefined;
  /** Milliseconds that an append may take, and that a read may go without a word from the server. */
  readonly deadline?: number;
  /** Milliseconds after which a subscription is looked after. */
  readonly silence?: number;
}

const PUT_BACK = 'Nothing was opened. Put the stream back as it was last, with the database of the same time';

/** Facts to a page, when the log is read on. */
const PAGE = 1_000;

const readToEnd = async (connection: Connection, log: KnownLog): Promise<void> => {
  for (;;) {
    const facts = await connection.read(log.head(), PAGE);
    log.learn(facts);
    if (facts.length < PAGE) return;
  }
};

/** @throws NotVouchedFor when the log is older than it was, or another. */
const expectAnchored = async (connection: Connection, log: string, { position, link }: Head) => {
  if (position === 0) return;
  const [fact] = await connection.read(position - 1, 1);
  if (fact?.vouched?.link === link) return;
  throw new NotVouchedFor(
    fact
      ? `the log of ${log} isn’t what it was: before its ${position}th fact it was changed, or it belongs to another time. ${PUT_BACK}`
      : `the log of ${log} is older than it was: it had ${position} facts, and doesn’t reach that far. ${PUT_BACK}`,
  );
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

/** A log that says how far it has come, once it has checked what it says. */
export interface AnchorableLog extends EventStore {
  end(): Promise<Head>;
}

/** The stream of a log in which every fact is vouched for, and the one of before. */
export const streamOf = (service: string): string => `learning-alliance-${service}-v2`;
export const formerStreamOf = (service: string): string => `learning-alliance-${service}`;

/**
 * A service's log in one stream of EventStoreDB (decision 0013). Any number of processes may hold the same one.
 * Every read first reads on to the end of the log, so it sees whatever was acknowledged before, by whomever.
 * TLS and credentials are part of `url` (`esdb://…`). The client prints the address when `DEBUG` names `esdb`.
 * @throws StoreUnavailable when the server can't be reached, Error when the address is wrong, NotVouchedFor when the
 * log isn't what was recorded: it is read whole before it is opened, and so it is checked whole.
 */
export const eventStoreDbEventStore = async (
  url: string,
  service: string,
  voucher: Voucher,
  options: EventStoreDbOptions = {},
): Promise<AnchorableLog> => {
  // The server's own largest is 1 MiB; what it counts beside the fields is only estimated here.
  const { deadline = 5_000, silence = 5_000, patience = 5_000, largestAppend = 900_000, anchored } = options;
  const chain = chainOf(voucher, service);
  const connection = connect(url, streamOf(service), deadline, recorded(chain));
  const former = connect(url, formerStreamOf(service), deadline, left(voucher, service));
  const news = newsroom();
  const log = knownLog(connection.read, chain, news.tell);
  const trust = trustIn(service);
  const trusted = trust.asked;
  const readOn = sharedReading(() => trusted(() => readToEnd(connection, log)));
  try {
    const moving = { former, connection, stream: streamOf(service), chain, largestAppend };
    await trusted(() => vouchOnce({ ...moving, wasVouchedFor: anchored !== undefined }));
    await readOn();
    if (anchored) await expectAnchored(connection, service, anchored);
  } catch (error) {
    await connection.close();
    throw error;
  } finally {
    await former.close();
  }
  const appends = sharedAppend(log, chain, connection.append, readOn, { largestAppend, patience });
  const endFollowing = follow(
    connection.subscribe,
    {
      head: log.head,
      learn: log.learn,
      readOn,
      lost: (reason) =>
        report('log-subscription-lost', { service, engine: 'eventstoredb', reason }, 'warning'),
      refused: trust.note,
    },
    silence,
  );

  let closed: Promise<void> | undefined;
  const upToDate = async () => {
    if (closed) throw new StoreUnavailable('the store is closed');
    await readOn();
  };
  const asked = <T>(ask: () => Promise<T>): Promise<T> =>
    trusted(async () => {
      await upToDate();
      return ask();
    });
  const close = async () => {
    endFollowing();
    await appends.end();
    news.close();
    await connection.close();
  };

  return {
    append: (facts) => trusted(() => appends.submit(facts)),
    readStream: (stream, afterRevision = 0) => asked(() => log.fetch(log.places(stream, afterRevision))),
    readAll: (afterPosition, limit) =>
      asked(() => {
        const count = Math.max(0, Math.min(limit, log.head() - afterPosition));
        return log.fetch(Array.from({ length: count }, (_, at) => afterPosition + at + 1));
      }),
    factById: (id) => asked(() => log.byId(id)),
    head: () => asked(async () => log.head()),
    end: () =>
      asked(async () => ({ position: log.head(), link: Buffer.from(log.end()).toString('base64url') })),
    onAppended: news.listen,
    close: () => (closed ??= close()),
  };
};
