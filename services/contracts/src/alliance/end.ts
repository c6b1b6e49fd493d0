import { verb, type Command } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { allianceEnded, type AllianceFact } from '@alliance/facts/alliance';
import type { z } from 'zod';
import { unlessItMayEnd } from '../policies/ending.ts';
import type { Formed } from './decider.ts';
import { betweenTheTwo } from './formed.ts';

const body = allianceEnded.schema.omit({ by: true });
export type End = z.infer<typeof body>;
type CannotEnd = 'no-ending-proposed' | 'ending-waits';

/**
 * Either may close a day after an ending was proposed, or at once when both agree; before or after the day of the
 * closing review, which is an invitation: nobody is held in an alliance by a review that was never done.
 */
export const end = verb({
  body,
  summary: 'End the alliance, with what it taught, if you like.',
  decide: betweenTheTwo((command: Command<End>, { ending }: Formed): Decision<AllianceFact, CannotEnd> => {
    const { by, at, learningSummary } = command;
    return unlessItMayEnd(ending, at) ?? [allianceEnded({ by, learningSummary })];
  }),
});
