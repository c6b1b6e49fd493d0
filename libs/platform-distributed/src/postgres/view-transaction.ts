import type { ViewWriting } from '@alliance/platform/ports/view-store';
import { enterIn } from './journal-entering.ts';
import { noticesOf } from './news-notices.ts';
import { viewChanges } from './view-changes.ts';
import { parkingIn } from './view-parking.ts';
import { viewReading } from './view-reading.ts';
import type { Ask } from './view-session.ts';

export interface ViewTransaction {
  readonly writing: ViewWriting;
  /** Writes what is still collected, and ends it. */
  write(): Promise<void>;
  /** From here on nothing can be asked or changed. */
  end(): void;
}

/**
 * One transaction as its work sees it: documents and checkpoints are collected and written together at its end,
 * or before a list of documents is read; the journal and what is parked are written at once.
 */
export const viewTransaction = (
  schema: string,
  askAlone: Ask,
  believed: Parameters<typeof viewReading>[2],
): ViewTransaction => {
  let open = true;
  const still = () => {
    if (!open) throw new Error('the transaction is over: this came too late');
  };
  const ask: Ask = async (query) => {
    still();
    return askAlone(query);
  };
  const reading = viewReading(schema, ask, believed);
  const changes = viewChanges(schema, ask);
  const enter = enterIn(schema);
  const parking = parkingIn(schema, ask);
  /** Consumer → its checkpoints, as they were at the first question. All at once: a batch asks for each of them. */
  const checkpoints = new Map<string, ReturnType<typeof reading.checkpoints>>();

  const writing: ViewWriting = {
    async document<T>(collection: string, key: string) {
      const changed = changes.document(collection, key);
      const json = changed ? changed[2] : await reading.documentJson(collection, key);
      return json === undefined ? undefined : (JSON.parse(json) as T);
    },
    async documents<T>(collection: string, prefix?: string) {
      await changes.write();
      return reading.documents<T>(collection, prefix);
    },
    journal: reading.journal,
    async checkpoint(consumer, topic, partition) {
      const moved = changes.checkpoint(consumer, topic, partition);
      if (moved !== undefined) return moved;
      const known = checkpoints.get(consumer) ?? reading.checkpoints(consumer);
      checkpoints.set(consumer, known);
      return (await known)(topic, partition);
    },
    parked: reading.parked,
    parkedKeys: reading.parkedKeys,

    async put(collection, key, document) {
      still();
      changes.put(collection, key, document);
    },
    async remove(collection, key) {
      still();
      changes.remove(collection, key);
    },
    enter: (topic, facts) => enter(ask, topic, facts),
    async moveCheckpoint(consumer, topic, partition, offset) {
      still();
      changes.move(consumer, topic, partition, offset);
    },
    park: parking.park,
    unpark: parking.unpark,
    async announce(news) {
      still();
      changes.notify(noticesOf(news));
    },
  };
  return {
    writing,
    write() {
      const written = changes.write();
      open = false;
      return written;
    },
    end: () => void (open = false),
  };
};
