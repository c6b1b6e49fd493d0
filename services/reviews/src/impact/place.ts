import type { Decision } from '@alliance/decider/decider';
import { impactPlaced, type ImpactFact } from '@alliance/facts/impact';
import { verb } from '../neighbours.ts';
import type { Impacts } from './decider.ts';
import { changeableNote } from './known-note.ts';
import { goalNamed, unlessPlaceable } from './placed.ts';

export const placeBody = impactPlaced.schema.omit({ by: true });

export const place = verb({
  body: placeBody,
  summary: 'Place a note of mine behind another, from a goal, or by itself.',
  needs: ({ goalId }) => goalNamed({ goalId }),
  decide: (
    { by, impactId, goalId, parentImpactId },
    impacts: Impacts,
    others,
  ): Decision<
    ImpactFact,
    | 'no-such-impact'
    | 'note-of-the-other'
    | 'recognised-already'
    | 'placed-twice'
    | 'no-such-goal'
    | 'parent-of-another-level'
    | 'parent-told-later'
  > => {
    const note = changeableNote(impacts, impactId, by);
    if ('rejected' in note) return note;
    const unplaceable = unlessPlaceable({ goalId, parentImpactId }, note, impacts, others.goal);
    if (unplaceable) return unplaceable;
    return [impactPlaced({ by, impactId, goalId, parentImpactId })];
  },
});
