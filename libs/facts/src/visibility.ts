import { isAmong, type Reader } from './audience.ts';
import { definitionOf, type AnyFact } from './catalogue.ts';
import { isTheirsAlone } from './concealment.ts';
import type { Recorded } from './recorded.ts';

/** What a viewer gets of a fact: all of it, only that it happened (its sealed fields gone), or nothing. */
export type Visibility = 'whole' | 'outline' | 'none';

/** What a later fact of the same stream did to an earlier one. */
export interface Fate {
  readonly revealedAt?: string;
  readonly takenBackAt?: string;
}

/**
 * The time rule: "as of a day" shows what this viewer could see on that day, minus anything withdrawn since.
 * `asOf` is the last instant that counts; `fate` is read from the whole log, so that what was taken back after
 * that day is gone from it too.
 */
export const visibilityOf = (
  fact: Recorded<AnyFact>,
  viewer: Reader,
  asOf: string,
  fate: Fate,
): Visibility => {
  if (fact.at > asOf) return 'none';
  if (fate.takenBackAt) return 'none';
  const definition = definitionOf(fact.type);
  const isAuthor = fact.data.by === viewer.id;
  if (!isAuthor && (isTheirsAlone(definition) || !isAmong(definition.audience, viewer))) return 'none';
  if (isAuthor || definition.revealedBy === undefined) return 'whole';
  return fate.revealedAt && fate.revealedAt <= asOf ? 'whole' : 'outline';
};

/** A fact without its sealed fields: who did what, and when. */
export const outline = <Fact extends AnyFact>(fact: Recorded<Fact>): Recorded<Fact> => {
  const hidden = new Set(definitionOf(fact.type).sealed);
  const open = Object.fromEntries(Object.entries(fact.data).filter(([name]) => !hidden.has(name)));
  return { ...fact, data: open } as unknown as Recorded<Fact>;
};
