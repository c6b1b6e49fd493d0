import type { Place } from './series.ts';

/** A row for the chart library. */
export interface Row {
  readonly x: number;
  /** By stretch: each part of a line between two breaks is a series of its own. */
  readonly said: Readonly<Record<string, number | null>>;
  /** Several say the same here. */
  readonly alike: boolean;
  /** From the lowest to the highest; null where one says nothing. */
  readonly room: readonly [number, number] | null;
}

/** Part of a series that is drawn in one go. */
export interface Stretch<Key extends string> {
  readonly key: Key;
  /** Where its values are in a row. */
  readonly dataKey: string;
}

export interface Segmented<Key extends string> {
  readonly rows: readonly Row[];
  readonly stretches: readonly Stretch<Key>[];
}

/** A line is broken where it says something else than before: what lies on either side isn't joined. */
export const segmented = <Key extends string>(
  places: readonly Place<Key>[],
  keys: readonly Key[],
): Segmented<Key> => {
  const at = new Map<Key, number>();
  const now = (key: Key) => at.get(key) ?? 0;
  const rows = places.map(({ x, values, breaks = [] }): Row => {
    for (const key of breaks) at.set(key, now(key) + 1);
    const each = keys.map((key) => values[key]).filter((value) => value !== null);
    return {
      x,
      said: Object.fromEntries(keys.map((key) => [`${key}-${now(key)}`, values[key]])),
      alike: each.length > 1 && new Set(each).size === 1,
      room: each.length === keys.length ? [Math.min(...each), Math.max(...each)] : null,
    };
  });
  const stretches = keys.flatMap((key) =>
    Array.from({ length: now(key) + 1 }, (_, i) => ({ key, dataKey: `said.${key}-${i}` })),
  );
  return { rows, stretches };
};
