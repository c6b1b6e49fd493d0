import { z } from 'zod';

/** `?asOf=2026-05-01`: the last day that counts, to its end where the viewer lives. Left out it is today. */
export const asOfQuery = z.strictObject({
  asOf: z.iso.date().optional().meta({
    description: 'The last day that counts, in the zone that Time-Zone names; today when left out.',
  }),
});

export type AsOf = z.output<typeof asOfQuery>;
