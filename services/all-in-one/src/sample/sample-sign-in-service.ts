import { notFound } from '@alliance/platform/http/problem';
import { route } from '@alliance/platform/http/route';
import type { Service } from '@alliance/platform/service/service';
import type { Identity } from '@alliance/identity/identity';
import { z } from 'zod';

const person = z.object({ id: z.string(), name: z.string() });
export const samplePair = z
  .object({
    allianceId: z.uuid(),
    coach: person,
    supervisor: person,
    began: z.iso.date(),
    sessions: z.array(z.iso.date()),
    line: z.string(),
  })
  .meta({ id: 'SamplePair' });
export const samplePerson = person
  .extend({ email: z.string(), role: z.enum(['coach', 'supervisor']), pairs: z.array(z.uuid()) })
  .meta({ id: 'SamplePerson' });

export interface SampleGuests {
  readonly people: readonly z.output<typeof samplePerson>[];
  readonly pairs: readonly z.output<typeof samplePair>[];
}

/** The sample's own endpoints: who is in it, and looking in as one of them. It exists in a sample and nowhere else. */
export const sampleSignInService = (identity: Identity, guests: () => SampleGuests): Service => ({
  name: 'sample',
  offers: [],
  rejections: {},
  subscribesTo: [],
  keepsJournal: false,
  projections: [],
  routes: () => [
    route({
      name: 'samplePeople',
      method: 'GET',
      path: '/identity/sample-people',
      policy: { action: 'look-round-sample', on: 'public' },
      summary: 'Everyone in the sample.',
      answer: z.array(samplePerson),
      handle: async () => [...guests().people],
    }),
    route({
      name: 'samplePairs',
      method: 'GET',
      path: '/identity/sample-pairs',
      policy: { action: 'look-round-sample', on: 'public' },
      summary: 'The pairs of the sample, with the days on which they met.',
      answer: z.array(samplePair),
      handle: async () => [...guests().pairs],
    }),
    route({
      name: 'sampleSignIn',
      method: 'POST',
      path: '/identity/sample-sign-in',
      policy: { action: 'look-round-sample', on: 'public' },
      summary: 'Look in as one of the sample’s people, with the same signed session that everyone has.',
      body: z.strictObject({ personId: z.string().max(64) }),
      answer: person,
      handle: async ({ body }) => {
        const found = guests().people.find(({ id }) => id === body.personId);
        if (!found) throw notFound();
        const { id, name } = found;
        return { status: 200, body: { id, name }, headers: { 'set-cookie': await identity.signInAs(id) } };
      },
    }),
  ],
});
