import type { Scope } from '@alliance/decider/scope';
import { definitionOf } from '@alliance/facts/catalogue';
import { isTheirsAlone } from '@alliance/facts/concealment';
import type { SealedFact } from '@alliance/facts/recorded';
import type { News } from '../ports/view-store.ts';

/** The only person who may know that a fact was recorded; undefined where all who may read the scope may. */
const onlyFor = ({ type, open }: SealedFact): string | undefined =>
  isTheirsAlone(definitionOf(type)) ? String(open['by']) : undefined;

/**
 * Change notifications for facts of several topics: one for each scope, and one more for each person who alone may
 * know of some.
 */
export const newsOf = (byTopic: ReadonlyMap<string, readonly SealedFact[]>): readonly News[] => {
  const news = new Map<string, { scope: Scope; only?: string; types: Set<string> }>();
  for (const facts of byTopic.values())
    for (const fact of facts) {
      const { scope, type } = fact;
      const only = onlyFor(fact);
      const key = `${scope} ${only ?? ''}`;
      const own = news.get(key) ?? {
        scope,
        ...(only !== undefined && { only }),
        types: new Set<string>(),
      };
      own.types.add(type);
      news.set(key, own);
    }
  return [...news.values()].map(({ types, ...rest }) => ({ ...rest, types: [...types] }));
};
