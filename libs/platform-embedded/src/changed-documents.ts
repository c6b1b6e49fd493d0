import type { ViewTables } from './view-tables.ts';

/** Documents as an open transaction sees them: what is stored, with its own changes over it. */
export const changedDocuments = (tables: ViewTables) => {
  /** Collection → key → JSON, or undefined for a document that is removed. */
  const changes = new Map<string, Map<string, string | undefined>>();
  const change = (collection: string, key: string, json: string | undefined) => {
    const keys = changes.get(collection) ?? new Map<string, string | undefined>();
    changes.set(collection, keys.set(key, json));
  };

  return {
    /** Documents are kept as text at once: what a caller does to the object afterwards has no effect. */
    put: (collection: string, key: string, document: unknown) =>
      change(collection, key, JSON.stringify(document)),
    remove: (collection: string, key: string) => change(collection, key, undefined),
    one(collection: string, key: string): unknown {
      const keys = changes.get(collection);
      if (!keys?.has(key)) return tables.document(collection, key);
      const json = keys.get(key);
      return json === undefined ? undefined : JSON.parse(json);
    },
    byPrefix(collection: string, prefix: string): readonly (readonly [key: string, json: string])[] {
      const seen = new Map<string, string>();
      for (const { key, json } of tables.documents(collection, prefix)) seen.set(key, json);
      for (const [key, json] of changes.get(collection) ?? []) {
        if (json === undefined) seen.delete(key);
        else if (key.startsWith(prefix)) seen.set(key, json);
      }
      return [...seen].toSorted(([one], [other]) => byBytes(one, other));
    },
    apply() {
      for (const [collection, keys] of changes)
        for (const [key, json] of keys) {
          const before = tables.json(collection, key);
          if (json === before) continue;
          if (json !== undefined) tables.put(collection, key, json, before);
          else if (before !== undefined) tables.remove(collection, key, before);
        }
    },
  };
};

/** SQLite sorts text by its UTF-8 bytes. */
const byBytes = (one: string, other: string) => Buffer.compare(Buffer.from(one), Buffer.from(other));
