import { verb, type Command } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { allianceEnded, type AllianceFact } from '@alliance/facts/alliance';
import type { z } from 'zod';
import type { Formed } from './decider.ts';
import { betweenTheTwo } from './formed.ts';

const body = allianceEnded.schema.omit({ by: true });
export type End = z.infer<typeof body>;

/**
 * Either may close once an ending was proposed, before or after the day of the closing review: the review is an
 * invitation, and nobody is held in an alliance by a review that was never done.
 */
export const end = verb({
  body,
  summary: 'End the alliance, with what it taught, if you like.',
  decide: betweenTheTwo(
    (command: Command<End>, alliance: Formed): Decision<AllianceFact, 'no-ending-proposed'> =>
      alliance.stage === 'ending'
        ? [allianceEnded({ by: command.by, learningSummary: command.learningSummary })]
        : reject('no-ending-proposed'),
  ),
});
