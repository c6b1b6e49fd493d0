import { dayOf, type Clock } from '@alliance/platform/clock';
import { z } from 'zod';

/** `?asOf=2026-05-01`: the last day that counts, in UTC. Left out it is today; a day to come is refused. */
export const asOfQuery = (clock: Clock) =>
  z.strictObject({
    asOf: z.iso
      .date()
      .refine((day) => day <= dayOf(clock.now()), { message: 'This day has not come yet.' })
      .optional()
      .meta({ description: 'The last day that counts, in UTC; today when left out.' }),
  });

export type AsOf = z.output<ReturnType<typeof asOfQuery>>;
