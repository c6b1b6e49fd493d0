import { verb, type Command } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { organisationFounded, type OrganisationFact } from '@alliance/facts/organisation';
import type { z } from 'zod';
import type { Organisation } from './decider.ts';

export const foundBody = organisationFounded.schema.pick({ name: true });
export type Found = z.infer<typeof foundBody>;

export const found = verb({
  body: foundBody,
  summary: 'Found an organisation, and look after it from then on.',
  opens: true,
  decide: (
    { by, name }: Command<Found>,
    organisation: Organisation,
  ): Decision<OrganisationFact, 'already-founded'> =>
    organisation.stage === 'none' ? [organisationFounded({ by, name })] : reject('already-founded'),
});
