/** A map with one more entry, or with another in the place of one. */
export const withEntry = <Key, Value>(
  entries: ReadonlyMap<Key, Value>,
  key: Key,
  value: Value,
): ReadonlyMap<Key, Value> => new Map(entries).set(key, value);

/** A map in which the entry of a key has changed; the same map where there is no such entry. */
export const changed = <Key, Value>(
  entries: ReadonlyMap<Key, Value>,
  key: Key,
  change: (value: Value) => Value,
): ReadonlyMap<Key, Value> => {
  const value = entries.get(key);
  return value === undefined ? entries : withEntry(entries, key, change(value));
};
