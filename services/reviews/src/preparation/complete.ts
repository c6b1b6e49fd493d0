import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { preparationCompleted, type PreparationFact } from '@alliance/facts/preparation';
import type { Preparations } from './decider.ts';
import { openPreparation } from './own-preparation.ts';

export const completeBody = preparationCompleted.schema.omit({ by: true });

/** Nothing waits for it: a session is met prepared, half prepared or not at all. */
export const complete = verb({
  body: completeBody,
  summary: 'Say to myself that I have prepared, and how long it took if I like.',
  decide: (
    { by, scope, preparationId, minutes },
    all: Preparations,
  ): Decision<PreparationFact, 'no-such-person' | 'no-such-preparation' | 'preparation-completed'> => {
    const open = openPreparation(all, { by, scope, preparationId });
    return 'rejected' in open ? open : [preparationCompleted({ by, preparationId, minutes })];
  },
});
