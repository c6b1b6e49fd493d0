import { verb, type Command } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { learningSummaryWritten, type AllianceFact } from '@alliance/facts/alliance';
import type { z } from 'zod';
import { isOfTwo, type Alliance } from './decider.ts';

const body = learningSummaryWritten.schema.pick({ text: true });
export type WriteLearningSummary = z.infer<typeof body>;
type CannotWrite = 'alliance-not-formed' | 'not-found' | 'alliance-not-ended';

/** The one thing that is still added to an alliance that has ended. */
export const writeLearningSummary = verb({
  body,
  summary: 'Write, after the end, what it taught you.',
  afterTheEnd: true,
  decide: (
    command: Command<WriteLearningSummary>,
    alliance: Alliance,
  ): Decision<AllianceFact, CannotWrite> => {
    const { by, text } = command;
    if (!isOfTwo(alliance)) return reject('alliance-not-formed');
    if (by !== alliance.coachId && by !== alliance.supervisorId) return reject('not-found');
    return alliance.stage === 'ended' ? [learningSummaryWritten({ by, text })] : reject('alliance-not-ended');
  },
});
