import { definitionOf, type AnyFact, type PersonFact } from './catalogue.ts';
import type { Recorded } from './recorded.ts';

/** Whether it was recorded in somebody's own scope. */
export const isOfOneself = (fact: Recorded<AnyFact>): fact is Recorded<PersonFact> =>
  definitionOf(fact.type).of === 'person';
