import { ofAnOrganisation, sealed, type FactOf } from './fact.ts';
import { label } from './vocabulary.ts';

/** Whoever founds an organisation looks after it. */
export const organisationFounded = ofAnOrganisation(
  'OrganisationFounded',
  { name: sealed(label) },
  { admits: ({ by }) => ({ steward: String(by) }) },
);

export const organisationFacts = [organisationFounded] as const;
export type OrganisationFact = FactOf<(typeof organisationFacts)[number]>;
