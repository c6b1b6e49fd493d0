import { evolveBy, type Decider } from '@alliance/decider/decider';
import type { OrganisationFact } from '@alliance/facts/organisation';

export type Organisation =
  | { readonly stage: 'none' }
  | { readonly stage: 'founded'; readonly founderId: string; readonly name: string };

export const organisationDecider: Decider<Organisation, OrganisationFact> = {
  initial: { stage: 'none' },
  evolve: evolveBy<Organisation, OrganisationFact>({
    OrganisationFounded: (_organisation, { by, name }) => ({ stage: 'founded', founderId: by, name }),
  }),
};
