import type { DocumentWriting } from '../ports/view-store.ts';

export type RelationRow = readonly [collection: string, key: string, document: unknown];

/** Documents as relations are made in them, away from any store. */
export const relationsInMemory = (
  before: readonly RelationRow[],
): Pick<DocumentWriting, 'document' | 'put'> & { rows(): readonly RelationRow[] } => {
  const nameOf = (collection: string, key: string) => `${collection} ${key}`;
  const rows = new Map(before.map((row) => [nameOf(row[0], row[1]), row]));
  return {
    document: async <T>(collection: string, key: string) =>
      rows.get(nameOf(collection, key))?.[2] as T | undefined,
    put: async (collection, key, document) =>
      void rows.set(nameOf(collection, key), [collection, key, document]),
    rows: () => [...rows.values()],
  };
};
