import type { Ask } from './view-session.ts';

interface Wanted {
  readonly collection: string;
  readonly key: string;
  readonly found: (json: string | undefined) => void;
  readonly failed: (error: unknown) => void;
}

/** Documents one by one, as JSON. Those that are asked for in the same turn are looked up together. */
export const documentLookup = (schema: string, ask: Ask) => {
  const text = `SELECT w.at, d.json
    FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS w (collection, key, at)
    JOIN ${schema}.documents d USING (collection, key)`;
  let waiting: Wanted[] = [];

  const lookUp = async () => {
    const wanted = waiting;
    waiting = [];
    try {
      const values = [wanted.map(({ collection }) => collection), wanted.map(({ key }) => key)];
      const rows = await ask<{ at: string; json: string }>({ text, values });
      const found = new Map(rows.map(({ at, json }) => [Number(at), json]));
      wanted.forEach((one, at) => one.found(found.get(at + 1)));
    } catch (error) {
      for (const { failed } of wanted) failed(error);
    }
  };

  return (collection: string, key: string): Promise<string | undefined> =>
    new Promise((found, failed) => {
      if (waiting.push({ collection, key, found, failed }) === 1) queueMicrotask(() => void lookUp());
    });
};
