import type { FactDefinition, FactOf } from './fact.ts';
import { organisationFacts, type OrganisationFact } from './organisation.ts';
import { ownFacts, type OwnFact } from './own.ts';
import * as pairFacts from './pair-facts.ts';

/** What is recorded between the two of an alliance. */
export type PairFact = FactOf<(typeof pairFacts)[keyof typeof pairFacts][number]>;
export type AnyFact = PairFact | OwnFact | OrganisationFact;

/** Which service's log holds a fact, and by which topic it travels. */
export const TOPICS = { contracts: 'alliance.contracts.v2', reviews: 'alliance.reviews.v2' } as const;
export type Topic = (typeof TOPICS)[keyof typeof TOPICS];
/** Whose log a topic brings; a topic of no service stands for itself. */
export const logBehind = (topic: string): string =>
  Object.entries(TOPICS).find(([, one]) => one === topic)?.[0] ?? topic;

const all = [
  ...Object.values(pairFacts).flat(),
  ...ownFacts,
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
