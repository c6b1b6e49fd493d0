import type { PairFact } from '@alliance/facts/catalogue';
import { catalogue, definitionOf } from '@alliance/facts/catalogue';
import type { Recorded } from '@alliance/facts/recorded';

type Fact = Recorded<PairFact>;

/** By the id of what was sealed first: the last of the rewritings that took the place of its words. */
export type Rewritings = ReadonlyMap<string, Fact>;

const canBeRewritten = new Set([...catalogue.values()].flatMap(({ rewrites }) => rewrites ?? []));

/** Read from the whole journal, in order. What is sealed again after a taking back has rewritings of its own. */
export const rewritingsIn = (journal: readonly Fact[]): Rewritings => {
  const sealed = new Map<string, string>();
  const rewritings = new Map<string, Fact>();
  for (const fact of journal) {
    const { rewrites } = definitionOf(fact.type);
    if (rewrites === undefined && !canBeRewritten.has(fact.type)) continue;
    const place = `${fact.stream} ${rewrites ?? fact.type} ${fact.data.by}`;
    const first = sealed.get(place);
    if (rewrites === undefined) sealed.set(place, fact.id);
    else if (first !== undefined) rewritings.set(first, fact);
  }
  return rewritings;
};

/** Who, when and where as it was sealed first; the words as they were in the end. */
export const asRewritten = (fact: Fact, rewritings: Rewritings): Fact => {
  const last = rewritings.get(fact.id);
  return last === undefined ? fact : reworded(fact, last);
};

/** By what was sealed first and the rewriting that holds: one and the same each time. */
const made = new WeakMap<Fact, { readonly last: Fact; readonly fact: Fact }>();
const reworded = (first: Fact, last: Fact): Fact => {
  const before = made.get(first);
  if (before?.last === last) return before.fact;
  const fact = { ...first, data: last.data } as unknown as Fact;
  made.set(first, { last, fact });
  return fact;
};
