/** Keeps the entries that were used last: at least `some` of them, at most twice as many. */
export interface Recent<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): void;
  delete(key: Key): void;
}

/** Two generations: when the younger is full it becomes the older, and what nobody used since then is let go. */
export const recent = <Key, Value>(some: number): Recent<Key, Value> => {
  let younger = new Map<Key, Value>();
  let older = new Map<Key, Value>();
  const set = (key: Key, value: Value) => {
    younger.set(key, value);
    if (younger.size < some) return;
    older = younger;
    younger = new Map();
  };
  return {
    get(key) {
      const value = younger.get(key);
      if (value !== undefined) return value;
      const old = older.get(key);
      if (old !== undefined) set(key, old);
      return old;
    },
    set,
    delete(key) {
      younger.delete(key);
      older.delete(key);
    },
  };
};
