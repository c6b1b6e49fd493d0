import type { AnyFact } from './catalogue.ts';
import { definitionOf } from './catalogue.ts';
import type { Recorded } from './recorded.ts';

/** What a viewer gets of a fact: all of it, only that it happened (its sealed fields gone), or nothing. */
export type Sight = 'whole' | 'outline' | 'none';

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
export const sight = (fact: Recorded<AnyFact>, viewer: string, asOf: string, fate: Fate): Sight => {
  if (fact.at > asOf) return 'none';
  if (fate.takenBackAt) return 'none';
  const { audience, rewrites } = definitionOf(fact.type);
  if (audience === 'pair' || fact.data.by === viewer) return 'whole';
  if (rewrites !== undefined) return 'none';
  return fate.revealedAt && fate.revealedAt <= asOf ? 'whole' : 'outline';
};

/** A fact without its sealed fields: who did what, and when. */
export const outline = (fact: Recorded<AnyFact>): Recorded<AnyFact> => {
  const hidden = new Set(definitionOf(fact.type).sealed);
  const open = Object.fromEntries(Object.entries(fact.data).filter(([name]) => !hidden.has(name)));
  return { ...fact, data: open } as unknown as Recorded<AnyFact>;
};
