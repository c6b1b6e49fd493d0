import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { pulseTakenBack, type PulseFact } from '@alliance/facts/pulse';
import { z } from 'zod';
import type { Pulse } from './decider.ts';

/** It names no author: nobody can take back anything but their own. */
export const takeBackBody: z.ZodType<object> = z.strictObject({});
export type TakeBack = z.infer<typeof takeBackBody>;

export const takeBack = verb({
  body: takeBackBody,
  summary: 'Take back my own answers while they are still sealed.',
  afterTheEnd: true,
  decide: (
    { by },
    pulse: Pulse,
  ): Decision<PulseFact, 'no-such-pulse' | 'no-answers-of-yours' | 'pulses-are-open'> => {
    if (pulse.stage === 'unknown') return reject('no-such-pulse');
    if (pulse.stage === 'revealed') return reject('pulses-are-open');
    if (!pulse.sealedBy.includes(by)) return reject('no-answers-of-yours');
    return [pulseTakenBack({ by, pulseId: pulse.pulseId })];
  },
});
