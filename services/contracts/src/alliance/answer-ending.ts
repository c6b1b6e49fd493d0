import { verb, type Command } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { allianceEndingAnswered, type AllianceFact } from '@alliance/facts/alliance';
import type { z } from 'zod';
import { unlessAnswerable } from '../policies/ending.ts';
import type { Formed } from './decider.ts';
import { betweenTheTwo } from './formed.ts';

const body = allianceEndingAnswered.schema.omit({ by: true });
export type AnswerEnding = z.infer<typeof body>;
type CannotAnswer = 'no-ending-proposed' | 'not-your-turn' | 'answer-needs-words';

/** An answer holds nobody back; a yes ends the waiting. Whoever isn't ready says so in words, and may say yes later. */
export const answerEnding = verb({
  body,
  summary: 'Answer a proposed ending: a yes, or what you would say before it.',
  decide: betweenTheTwo(
    (command: Command<AnswerEnding>, { ending }: Formed): Decision<AllianceFact, CannotAnswer> => {
      const { by, agrees, words } = command;
      return (
        unlessAnswerable(ending, { by, agrees, words }) ?? [allianceEndingAnswered({ by, agrees, words })]
      );
    },
  ),
});
