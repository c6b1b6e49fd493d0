import type { FactDefinition, FactOf } from './fact.ts';
import { organisationFacts, type OrganisationFact } from './organisation.ts';
import * as pairFacts from './pair-facts.ts';
import * as personFacts from './person-facts.ts';

/** What is recorded between the two of an alliance. */
export type PairFact = FactOf<(typeof pairFacts)[keyof typeof pairFacts][number]>;
/** What somebody holds for themselves. */
export type PersonFact = FactOf<(typeof personFacts)[keyof typeof personFacts][number]>;
export type AnyFact = PairFact | PersonFact | OrganisationFact;

/** Which service's log holds a fact, and by which topic it travels. */
export const TOPICS = { contracts: 'alliance.contracts.v2', reviews: 'alliance.reviews.v2' } as const;
export type Topic = (typeof TOPICS)[keyof typeof TOPICS];
/** Whose log a topic brings; a topic of no service stands for itself. */
export const logBehind = (topic: string): string =>
  Object.entries(TOPICS).find(([, one]) => one === topic)?.[0] ?? topic;

const all = [
  ...Object.values(pairFacts).flat(),
  ...Object.values(personFacts).flat(),
  ...organisationFacts,
] as unknown as readonly FactDefinition[];

/** Every type of fact there is, by its name. */
export const catalogue: ReadonlyMap<string, FactDefinition> = new Map(
  all.map((definition) => [definition.type, definition]),
);

export const definitionOf = (type: string): FactDefinition => {
  const definition = catalogue.get(type);
  if (!definition) throw new Error(`no fact is called ${type}`);
  return definition;
};
