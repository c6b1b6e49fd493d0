import { day, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { ReadContext } from './read-model.ts';

export const person = z
  .strictObject({
    id: z.string(),
    name: z.string().meta({ description: 'As they went by on the day; empty where it was erased.' }),
    zone: z
      .string()
      .optional()
      .meta({ description: 'The time zone that they live by now, an IANA name; absent until they told it.' }),
  })
  .meta({ id: 'Person' });

/** Beside a day: what it is for the other. */
export const there = day
  .optional()
  .meta({ description: 'The same day for the other, where their calendar shows another.' });

/** What each document of a pair begins with: whose it is, for whom, and as of which day. */
export const ofThePair = {
  allianceId: z.string(),
  viewer: z.strictObject({ id: z.string(), role }),
  today: day,
  asOf: day,
  members: z.strictObject({ coach: person, supervisor: person }),
};

type OfThePair = Pick<ReadContext, keyof typeof ofThePair>;

export const pairOf = ({ allianceId, viewer, today, asOf, members }: ReadContext): OfThePair => ({
  allianceId,
  viewer,
  today,
  asOf,
  members,
});
