import { definitionOf, type AnyFact, type PairFact } from './catalogue.ts';
import type { Recorded } from './recorded.ts';

/** Whether it was recorded between two. What belongs to a person or an organisation isn't, wherever it is met. */
export const isOfThePair = (fact: Recorded<AnyFact>): fact is Recorded<PairFact> =>
  definitionOf(fact.type).of === 'alliance';
