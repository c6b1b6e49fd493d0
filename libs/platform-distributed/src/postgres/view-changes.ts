import type { Ask } from './view-session.ts';

type Document = readonly [collection: string, key: string, json: string | undefined];
type Checkpoint = readonly [consumer: string, topic: string, partition: number, offset: number];

const named = (...parts: readonly (string | number)[]) => JSON.stringify(parts);

/** What a transaction has changed and not written yet: it is written together, in one statement. */
export const viewChanges = (schema: string, ask: Ask) => {
  const documents = new Map<string, Document>();
  const checkpoints = new Map<string, Checkpoint>();
  const notices: string[] = [];
  // Each part is done, whether or not anybody asks for its result; none of them touches what another does.
  const text = `
    WITH put AS (
      INSERT INTO ${schema}.documents
      SELECT * FROM ROWS FROM (unnest($1::text[]), unnest($2::text[]), json_array_elements($3::json))
      ON CONFLICT (collection, key) DO UPDATE SET json = excluded.json),
    removed AS (
      DELETE FROM ${schema}.documents d USING unnest($4::text[], $5::text[]) AS gone (collection, key)
      WHERE d.collection = gone.collection AND d.key = gone.key),
    moved AS (
      INSERT INTO ${schema}.checkpoints SELECT * FROM unnest($6::text[], $7::text[], $8::int[], $9::bigint[])
      ON CONFLICT (consumer, topic, partition) DO UPDATE SET "offset" = excluded."offset")
    SELECT pg_notify('${schema}', notice) FROM unnest($10::text[]) AS notice`;

  return {
    /** Documents are kept as text at once: what a caller does to the object afterwards has no effect. */
    put: (collection: string, key: string, document: unknown) =>
      void documents.set(named(collection, key), [collection, key, JSON.stringify(document)]),
    remove: (collection: string, key: string) =>
      void documents.set(named(collection, key), [collection, key, undefined]),
    document: (collection: string, key: string) => documents.get(named(collection, key)),
    move: (...checkpoint: Checkpoint) => void checkpoints.set(named(...checkpoint.slice(0, 3)), checkpoint),
    checkpoint: (consumer: string, topic: string, partition: number) =>
      checkpoints.get(named(consumer, topic, partition))?.[3],
    notify: (more: readonly string[]) => void notices.push(...more),

    async write(): Promise<void> {
      if (documents.size + checkpoints.size + notices.length === 0) return;
      const put = [...documents.values()].filter(([, , json]) => json !== undefined);
      const removed = [...documents.values()].filter(([, , json]) => json === undefined);
      const moved = [...checkpoints.values()];
      const values = [
        put.map(([collection]) => collection),
        put.map(([, key]) => key),
        `[${put.map(([, , json]) => json).join(',')}]`,
        removed.map(([collection]) => collection),
        removed.map(([, key]) => key),
        ...([0, 1, 2, 3] as const).map((at) => moved.map((checkpoint) => checkpoint[at])),
        notices.splice(0),
      ];
      documents.clear();
      checkpoints.clear();
      await ask({ text, values });
    },
  };
};
