import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { sharingTakenBack, type CompanionFact } from '@alliance/facts/companion';
import { z } from 'zod';
import type { Companion } from './decider.ts';
import { laidDown } from './laid-down.ts';

/** It names no author: nobody can take back anything but their own. */
export const takeBackBody: z.ZodType<object> = z.strictObject({});

/** Until the other has answered: then what they said would stand beside nothing. */
export const takeBack = verb({
  body: takeBackBody,
  summary: 'Take back what I laid down, until the other has answered; it is gone for both.',
  afterTheEnd: true,
  decide: (
    { by },
    companion: Companion,
  ): Decision<CompanionFact, 'no-such-sharing' | 'not-your-sharing' | 'answered-already'> => {
    const there = laidDown(companion);
    if ('rejected' in there) return there;
    if (there.by !== by) return reject('not-your-sharing');
    if (there.isAnswered) return reject('answered-already');
    return [sharingTakenBack({ by, sharingId: there.sharingId })];
  },
});
