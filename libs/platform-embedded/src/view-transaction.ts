import { madeFor } from '@alliance/platform/adapters/made-for';
import type { JournalEntry, News, Parked, ViewWriting } from '@alliance/platform/ports/view-store';
import { changedDocuments } from './changed-documents.ts';
import type { Checkpoint } from './checkpoints-table.ts';
import { loggedFacts, type LogsBehind } from './logged-facts.ts';
import type { ViewTables } from './view-tables.ts';

export interface ViewTransaction {
  readonly writing: ViewWriting;
  /** What is to be told once it is written. */
  readonly news: readonly News[];
  /** Writes everything; the caller holds the database's transaction. */
  apply(): void;
  /** From here on nothing can be added. */
  end(): void;
}

const named = (...parts: readonly (string | number)[]) => JSON.stringify(parts);

/**
 * Collects the changes of one transaction in memory and shows them to the work that makes them. Nothing reaches
 * the database before the work is done, so a reader beside it sees a transaction whole or not, whatever it awaits.
 */
export const viewTransaction = (tables: ViewTables, logs: LogsBehind): ViewTransaction => {
  const documents = changedDocuments(tables);
  const entered: JournalEntry[] = [];
  const enteredPlaces = new Set<string>();
  const checkpoints = new Map<string, Checkpoint>();
  /** Consumer and key → whose stored messages are no longer parked. */
  const unparked = new Map<string, readonly [string, string]>();
  const news: News[] = [];
  let parked: readonly Parked[] = [];
  let open = true;
  let firstEntry: number | undefined;

  const write = <T>(change: () => T): T => {
    if (!open) throw new Error('the transaction is over: this change came too late');
    return change();
  };
  const allParked = (consumer: string): readonly Parked[] => [
    ...tables.parked(consumer).filter(({ key }) => !unparked.has(named(consumer, key))),
    ...parked.filter((message) => message.consumer === consumer),
  ];
  const parkedKeys = (consumer: string): readonly string[] => [
    ...new Set([
      ...tables.parkedKeys(consumer).filter((key) => !unparked.has(named(consumer, key))),
      ...parked.filter((message) => message.consumer === consumer).map(({ key }) => key),
    ]),
  ];

  const writing: ViewWriting = {
    document: async <T>(collection: string, key: string) => documents.one(collection, key) as T | undefined,
    documents: async <T>(collection: string, prefix = '') =>
      documents.byPrefix(collection, prefix).map(([key, json]) => [key, JSON.parse(json) as T] as const),
    journal: async (scope, reader, afterEntry = 0) =>
      madeFor(reader, afterEntry, async (from) => [
        ...(await loggedFacts(logs, scope, tables.journal.of(scope, from))),
        ...entered.filter(({ entry, fact }) => fact.scope === scope && entry > from),
      ]),
    checkpoint: async (consumer, topic, partition) =>
      checkpoints.get(named(consumer, topic, partition))?.offset ??
      tables.checkpoint(consumer, topic, partition),
    parked: async (consumer) => allParked(consumer),
    parkedKeys: async (consumer) => parkedKeys(consumer),

    put: async (collection, key, document) => write(() => documents.put(collection, key, document)),
    remove: async (collection, key) => write(() => documents.remove(collection, key)),
    enter: async (topic, facts) =>
      write(() => {
        firstEntry ??= tables.journal.last() + 1;
        const before = entered.length;
        for (const fact of facts) {
          const place = named(topic, fact.position);
          if (enteredPlaces.has(place) || tables.journal.isEntered(topic, fact.position)) continue;
          enteredPlaces.add(place);
          entered.push({ entry: firstEntry + entered.length, topic, fact });
        }
        return entered.slice(before);
      }),
    async moveCheckpoint(consumer, topic, partition, offset) {
      const link = (await logs.linkAt(topic, offset)) ?? null;
      const moved = { consumer, topic, partition, offset, link };
      write(() => checkpoints.set(named(consumer, topic, partition), moved));
    },
    park: async (messages) => write(() => void (parked = [...parked, ...messages])),
    unpark: async (consumer, key) =>
      write(() => {
        const free = allParked(consumer).filter((message) => message.key === key);
        unparked.set(named(consumer, key), [consumer, key]);
        parked = parked.filter((message) => message.consumer !== consumer || message.key !== key);
        return free;
      }),
    announce: async (announced) => write(() => void news.push(...announced)),
  };

  return {
    writing,
    news,
    apply() {
      documents.apply();
      for (const { entry, topic, fact } of entered)
        tables.journal.enter(fact.scope, { entry, topic, position: fact.position });
      for (const checkpoint of checkpoints.values()) tables.moveCheckpoint(checkpoint);
      for (const [consumer, key] of unparked.values()) tables.unpark(consumer, key);
      for (const message of parked) tables.park(message);
    },
    end() {
      open = false;
    },
  };
};
