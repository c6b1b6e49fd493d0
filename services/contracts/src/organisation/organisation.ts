import type { Offered } from '@alliance/decider/rejections';
import type { OrganisationFact } from '@alliance/facts/organisation';
import { organisationDecider, type Organisation } from './decider.ts';
import { found } from './found.ts';
import { rejections } from './rejections.ts';

/** Where supervision is arranged for several. One stream per organisation. */
export const organisation = {
  name: 'organisation',
  of: 'organisation',
  per: 'scope',
  action: 'found-organisation',
  decider: organisationDecider,
  verbs: { found },
  rejections,
  except: ['found'],
} as const satisfies Offered<Organisation, OrganisationFact>;
