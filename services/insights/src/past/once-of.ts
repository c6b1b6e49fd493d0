/** What an answer depends on, an object first. A name is kept as long as the things before it: one that few have. */
type Keys = readonly [object, ...(object | string)[]];

class Known<Answer> {
  readonly #byThing = new WeakMap<object, Known<Answer>>();
  readonly #byName = new Map<string, Known<Answer>>();
  is?: { readonly answer: Answer };

  with(key: object | string): Known<Answer> {
    const further = typeof key === 'string' ? this.#byName.get(key) : this.#byThing.get(key);
    if (further) return further;
    const first = new Known<Answer>();
    if (typeof key === 'string') this.#byName.set(key, first);
    else this.#byThing.set(key, first);
    return first;
  }
}

/**
 * Memoises by object identity: works an answer out once for the same keys, and forgets it when one of these objects
 * is garbage. For values from parts of a past, which stay the same objects until something in them changes.
 */
export const onceOf = <Asked extends readonly unknown[], Answer>(
  ask: (...asked: Asked) => Answer,
  dependsOn: (...asked: Asked) => Keys,
): ((...asked: Asked) => Answer) => {
  const all = new Known<Answer>();
  return (...asked) => {
    let known = all;
    for (const key of dependsOn(...asked)) known = known.with(key);
    known.is ??= { answer: ask(...asked) };
    return known.is.answer;
  };
};
