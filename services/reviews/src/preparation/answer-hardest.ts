import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { hardestToBringAnswered, type PreparationFact } from '@alliance/facts/preparation';
import type { Preparations } from './decider.ts';
import { openPreparation } from './own-preparation.ts';

export const answerHardestBody = hardestToBringAnswered.schema.omit({ by: true });

/** For good its author's alone: it can be made a moment, and only that can be shared. As often as they like. */
export const answerHardest = verb({
  body: answerHardestBody,
  summary: 'Say to myself what I would least like to bring.',
  decide: (
    { by, scope, preparationId, text },
    all: Preparations,
  ): Decision<PreparationFact, 'no-such-person' | 'no-such-preparation' | 'preparation-completed'> => {
    const open = openPreparation(all, { by, scope, preparationId });
    return 'rejected' in open ? open : [hardestToBringAnswered({ by, preparationId, text })];
  },
});
