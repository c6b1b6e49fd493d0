import type { Aggregate } from '@alliance/decider/aggregate';
import type { OrganisationFact } from '@alliance/facts/organisation';
import { organisationDecider, type Organisation } from './decider.ts';
import { found } from './found.ts';

/** Where supervision is arranged for several. One stream per organisation. */
export const organisation = {
  name: 'organisation',
  of: 'organisation',
  per: 'scope',
  decider: organisationDecider,
  verbs: { found },
} as const satisfies Aggregate<Organisation, OrganisationFact>;
