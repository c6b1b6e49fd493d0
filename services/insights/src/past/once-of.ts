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
 * Asks once for the same keys, however often it is asked, and forgets the answer with any of the things among them. For
 * what is worked out from parts of a past, which are the same objects until something changes in them.
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
