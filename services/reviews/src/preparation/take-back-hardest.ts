import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { hardestToBringTakenBack, type PreparationFact } from '@alliance/facts/preparation';
import type { Preparations } from './decider.ts';
import { ownPreparation } from './own-preparation.ts';

export const takeBackHardestBody = hardestToBringTakenBack.schema.omit({ by: true });

/** Its words are gone, on every day. */
export const takeBackHardest = verb({
  body: takeBackHardestBody,
  summary: 'Take out what I said I would least like to bring.',
  decide: (
    { by, scope, preparationId },
    all: Preparations,
  ): Decision<PreparationFact, 'no-such-person' | 'no-such-preparation' | 'hardest-not-answered'> => {
    const own = ownPreparation(all, { by, scope, preparationId });
    if ('rejected' in own) return own;
    if (!own.hasHardest) return reject('hardest-not-answered');
    return [hardestToBringTakenBack({ by, preparationId })];
  },
});
