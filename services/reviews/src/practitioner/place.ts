import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { growthPlaced, type PractitionerFact } from '@alliance/facts/practitioner';
import type { z } from 'zod';
import type { Practitioner } from './decider.ts';
import { unlessSomething } from './said.ts';

export const placeBody = growthPlaced.schema.omit({ by: true, placingId: true });
export type Place = z.infer<typeof placeBody>;

/** By either, of themselves: a supervisor is a practitioner too. As often as they like, and read by both at once. */
export const place = verb({
  body: placeBody,
  summary: 'Place myself on a dimension of growth, in words, on a line from 0 to 10, or both.',
  decide: (
    { by, newId: placingId, dimension, words, position },
    _placings: Practitioner,
  ): Decision<PractitionerFact, 'nothing-said'> =>
    unlessSomething({ words, position }) ?? [growthPlaced({ by, placingId, dimension, words, position })],
});
