import { z } from 'zod';

/** `?asOf=2026-05-01`: the last day that counts, to its end where the viewer lives. Left out it is today. */
export const asOfQuery = z.strictObject({
  asOf: z.iso.date().optional().meta({
    description: 'The last day that counts, in the zone that Time-Zone names; today when left out.',
  }),
});

/** `?audience=both`: what both members can see and nothing else, for a screen that both look at. */
export const pairQuery = z.strictObject({
  ...asOfQuery.shape,
  audience: z
    .literal('both')
    .optional()
    .meta({ description: 'Only what both members can see, as on a screen they share.' }),
});

export type PairQuery = z.output<typeof pairQuery>;

export type AsOf = z.output<typeof asOfQuery>;
