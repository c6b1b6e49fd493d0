import type { Decision } from '@alliance/decider/decider';
import { impactNoted, type ImpactFact } from '@alliance/facts/impact';
import type { z } from 'zod';
import { verb } from '../neighbours.ts';
import type { Impacts } from './decider.ts';
import { goalNamed, unlessPlaceable } from './placed.ts';

export const noteBody = impactNoted.schema.omit({ by: true, impactId: true });
export type Note = z.infer<typeof noteBody>;

/** By either. What it is placed behind only says what came before, never that the one led to the other. */
export const note = verb({
  body: noteBody,
  summary: 'Tell what the learning changed: in practice, for a client, or in the community.',
  needs: ({ goalId }) => goalNamed({ goalId }),
  decide: (
    { by, newId, level, text, source, goalId, parentImpactId },
    impacts: Impacts,
    others,
  ): Decision<
    ImpactFact,
    'placed-twice' | 'no-such-goal' | 'no-such-impact' | 'parent-of-another-level' | 'parent-told-later'
  > => {
    const unplaceable = unlessPlaceable(
      { goalId, parentImpactId },
      { level, place: impacts.told },
      impacts,
      others.goal,
    );
    if (unplaceable) return unplaceable;
    return [impactNoted({ by, impactId: newId, level, text, source, goalId, parentImpactId })];
  },
});
