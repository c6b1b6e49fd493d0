import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { sharingAnswered, type CompanionFact } from '@alliance/facts/companion';
import type { Companion } from './decider.ts';
import { laidDown } from './laid-down.ts';

export const answerBody = sharingAnswered.schema.pick({ text: true });

/** By the other, if they like, and as often: each stands with its day. Nobody is asked for one. */
export const answer = verb({
  body: answerBody,
  summary: 'Say something to what the other laid down; from then on both keep it.',
  decide: (
    { by, text },
    companion: Companion,
  ): Decision<CompanionFact, 'no-such-sharing' | 'your-own-sharing'> => {
    const there = laidDown(companion);
    if ('rejected' in there) return there;
    if (there.by === by) return reject('your-own-sharing');
    return [sharingAnswered({ by, sharingId: there.sharingId, text })];
  },
});
