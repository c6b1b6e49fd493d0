import { allianceFacts } from '@alliance/facts/alliance';
import { contractFacts } from '@alliance/facts/contract';
import type { SealedFact } from '@alliance/facts/recorded';

const ofContracts: ReadonlySet<string> = new Set(
  [...allianceFacts, ...contractFacts].map(({ type }) => type),
);

/** That something was recorded, and how far each service's log has come with it: ids and numbers, never a word. */
export interface Moved {
  readonly allianceId: string;
  readonly contracts?: number;
  readonly reviews?: number;
}

const furthest = (facts: readonly SealedFact[]): number | undefined =>
  facts.length === 0 ? undefined : Math.max(...facts.map(({ position }) => position));

export const movedBy = (allianceId: string, facts: readonly SealedFact[]): Moved => {
  const contracts = furthest(facts.filter(({ type }) => ofContracts.has(type)));
  const reviews = furthest(facts.filter(({ type }) => !ofContracts.has(type)));
  return {
    allianceId,
    ...(contracts !== undefined && { contracts }),
    ...(reviews !== undefined && { reviews }),
  };
};

/** As it goes over the line: an event of the type `moved`. */
export const told = (moved: Moved): string => `event: moved\ndata: ${JSON.stringify(moved)}\n\n`;
