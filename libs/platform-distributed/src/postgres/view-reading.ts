import type { SealedFact } from '@alliance/facts/recorded';
import type { believedEntries } from '@alliance/platform/adapters/believed-entries';
import { madeFor } from '@alliance/platform/adapters/made-for';
import type { Parked, ViewReading } from '@alliance/platform/ports/view-store';
import { documentLookup } from './view-lookup.ts';
import type { Ask } from './view-session.ts';

/** What is stored, as one connection sees it or as the next free one does. */
export const viewReading = (schema: string, ask: Ask, believed: ReturnType<typeof believedEntries>) => {
  const documentJson = documentLookup(schema, ask);
  /** All of a consumer's at once: a batch asks for several, and there are few. */
  const checkpoints = async (consumer: string) => {
    const rows = await ask<{ topic: string; partition: number; offset: string }>({
      text: `SELECT topic, partition, "offset" FROM ${schema}.checkpoints WHERE consumer = $1`,
      values: [consumer],
    });
    const offsets = new Map(rows.map((row) => [`${row.partition} ${row.topic}`, Number(row.offset)]));
    return (topic: string, partition: number) => offsets.get(`${partition} ${topic}`) ?? -1;
  };
  return {
    documentJson,
    async document<T>(collection: string, key: string) {
      const json = await documentJson(collection, key);
      return json === undefined ? undefined : (JSON.parse(json) as T);
    },
    async documents<T>(collection: string, prefix = '') {
      const rows = await ask<{ key: string; json: string }>({
        // No key sorts behind its prefix with the last code point of Unicode.
        text: `SELECT key, json FROM ${schema}.documents
          WHERE collection = $1 AND key >= $2 AND key < $3 ORDER BY key`,
        values: [collection, prefix, `${prefix}\u{10ffff}`],
      });
      return rows.map(({ key, json }) => [key, JSON.parse(json) as T] as const);
    },
    journal: (scope, reader, afterEntry = 0) =>
      madeFor(reader, afterEntry, async (from) => {
        const rows = await ask<{ entry: string; topic: string; fact: string }>({
          text: `SELECT entry, topic, fact FROM ${schema}.journal
            WHERE scope = $1 AND entry > $2 ORDER BY entry`,
          values: [scope, from],
        });
        const entries = rows.map(({ entry, topic, fact }) => ({
          entry: Number(entry),
          topic,
          fact: JSON.parse(fact) as SealedFact,
        }));
        return believed(scope, entries, from);
      }),
    checkpoints,
    checkpoint: async (consumer, topic, partition) => (await checkpoints(consumer))(topic, partition),
    async parked(consumer) {
      const rows = await ask<{ message: string }>({
        text: `SELECT message FROM ${schema}.parked WHERE consumer = $1 ORDER BY place`,
        values: [consumer],
      });
      return rows.map(({ message }) => JSON.parse(message) as Parked);
    },
    async parkedKeys(consumer) {
      const rows = await ask<{ key: string }>({
        text: `SELECT DISTINCT key FROM ${schema}.parked WHERE consumer = $1`,
        values: [consumer],
      });
      return rows.map(({ key }) => JSON.parse(key) as string);
    },
  } satisfies ViewReading & Record<'documentJson' | 'checkpoints', unknown>;
};
