import { dayOf } from '@alliance/days/days';
import { UTC } from '@alliance/days/zone';
import type { ContractFact } from '@alliance/facts/contract';
import { textAfter } from '@alliance/facts/contract-text';
import type { Recorded } from '@alliance/facts/recorded';
import type { ContractPast } from './contract-past.ts';

type FactOf<Type extends ContractFact['type']> = Extract<Recorded<ContractFact>, { type: Type }>;

/** Numbers beside the text stand in the next one. Nobody's signature was voided by them when they were set so. */
export const retentionSet = (contract: ContractPast, fact: FactOf<'RetentionAgreed'>): ContractPast => ({
  ...contract,
  beside: { ...contract.beside, retention: { by: fact.data.by, at: fact.at, years: fact.data.years } },
  clauses: textAfter(contract.clauses, fact),
});

/**
 * They are told of with the next version, unless they were set on the day one came into force. These facts are of
 * the time before zones were told: their days are UTC's, whoever looks.
 */
export const rhythmSet = (contract: ContractPast, fact: FactOf<'ReviewRhythmSet'>): ContractPast => {
  const { by, everyN, unit, graceDays } = fact.data;
  const rhythm = { by, at: fact.at, everyN, unit, graceDays };
  const latest = contract.versions.at(-1);
  const versions =
    latest && dayOf(latest.at, UTC) === dayOf(rhythm.at, UTC)
      ? [...contract.versions.slice(0, -1), { ...latest, rhythm }]
      : contract.versions;
  return {
    ...contract,
    versions,
    beside: { ...contract.beside, rhythm },
    clauses: textAfter(contract.clauses, fact),
  };
};
