import { allianceFacts, type AllianceFact } from './alliance.ts';
import { contractFacts, type ContractFact } from './contract.ts';
import { experimentFacts, type ExperimentFact } from './experiment.ts';
import type { FactDefinition } from './fact.ts';
import { goalFacts, type GoalFact } from './goal.ts';
import { organisationFacts, type OrganisationFact } from './organisation.ts';
import { ownFacts, type OwnFact } from './own.ts';
import { pulseFacts, type PulseFact } from './pulse.ts';
import { questionFacts, type QuestionFact } from './question.ts';
import { sessionFacts, type SessionFact } from './session.ts';
import { themeFacts, type ThemeFact } from './theme.ts';

/** What is recorded between the two of an alliance. */
export type PairFact =
  | AllianceFact
  | ContractFact
  | SessionFact
  | ThemeFact
  | GoalFact
  | ExperimentFact
  | PulseFact
  | QuestionFact;
export type AnyFact = PairFact | OwnFact | OrganisationFact;

/** Which service's log holds a fact, and by which topic it travels. */
export const TOPICS = { contracts: 'alliance.contracts.v2', reviews: 'alliance.reviews.v2' } as const;
export type Topic = (typeof TOPICS)[keyof typeof TOPICS];
/** Whose log a topic brings; a topic of no service stands for itself. */
export const logBehind = (topic: string): string =>
  Object.entries(TOPICS).find(([, one]) => one === topic)?.[0] ?? topic;

const all = [
  ...allianceFacts,
  ...contractFacts,
  ...ownFacts,
  ...organisationFacts,
  ...sessionFacts,
  ...themeFacts,
  ...goalFacts,
  ...experimentFacts,
  ...pulseFacts,
  ...questionFacts,
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
