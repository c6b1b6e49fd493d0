import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { preparationTakenUp, type PreparationFact } from '@alliance/facts/preparation';
import type { Preparations } from './decider.ts';
import { ownPreparation } from './own-preparation.ts';

export const takeUpBody = preparationTakenUp.schema.omit({ by: true });

export const takeUp = verb({
  body: takeUpBody,
  summary: 'Go on with a preparation that I had completed.',
  decide: (
    { by, scope, preparationId },
    all: Preparations,
  ): Decision<PreparationFact, 'no-such-person' | 'no-such-preparation' | 'preparation-not-completed'> => {
    const own = ownPreparation(all, { by, scope, preparationId });
    if ('rejected' in own) return own;
    if (own.stage === 'open') return reject('preparation-not-completed');
    return [preparationTakenUp({ by, preparationId })];
  },
});
