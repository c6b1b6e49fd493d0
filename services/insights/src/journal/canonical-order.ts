import type { AnyFact, PairFact } from '@alliance/facts/catalogue';
import type { Recorded } from '@alliance/facts/recorded';

/** A decrypted fact, and the topic that delivered it. */
export interface DeliveredFact<Of extends AnyFact = PairFact> {
  readonly topic: string;
  readonly fact: Recorded<Of>;
}

type Placed = DeliveredFact<AnyFact>;

const byPosition = (a: Placed, b: Placed): number => a.fact.position - b.fact.position;

/** Each fact with the latest time recorded in its topic so far, so that no clock can turn a topic's own order round. */
const timed = <Of extends AnyFact>(
  ofOneTopic: readonly DeliveredFact<Of>[],
): readonly { readonly at: string; readonly delivered: DeliveredFact<Of> }[] => {
  let latest = '';
  return ofOneTopic.toSorted(byPosition).map((delivered) => {
    if (delivered.fact.at > latest) latest = delivered.fact.at;
    return { at: latest, delivered };
  });
};

/**
 * Whether all facts of `since` were recorded after all of `before`, so that they can be appended without sorting
 * again.
 */
export const isLater = (before: readonly Placed[], since: readonly Placed[]): boolean => {
  let latest = '';
  const last = new Map<string, number>();
  for (const { topic, fact } of before) {
    if (fact.at > latest) latest = fact.at;
    last.set(topic, Math.max(fact.position, last.get(topic) ?? 0));
  }
  return since.every(({ topic, fact }) => fact.at > latest && fact.position > (last.get(topic) ?? 0));
};

/**
 * The one order in which an alliance's facts are folded: by the time at which they were recorded, then by topic,
 * then by place within the topic. It depends on which facts there are and not on how the topics' deliveries
 * fell between one another, so every interleaving, duplicates included, yields the same fold.
 */
export const canonicalOrder = <Of extends AnyFact = PairFact>(
  delivered: Iterable<DeliveredFact<Of>>,
): readonly Recorded<Of>[] => {
  const once = new Map<string, DeliveredFact<Of>>();
  for (const each of delivered) once.set(each.fact.id, each);
  const topics = Map.groupBy(once.values(), ({ topic }) => topic);
  return [...topics.keys()]
    .toSorted()
    .flatMap((topic) => timed(topics.get(topic) ?? []))
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ delivered: { fact } }) => fact);
};
