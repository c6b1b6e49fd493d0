import { verb, type Command } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { allianceEndingAnswered, type AllianceFact } from '@alliance/facts/alliance';
import type { z } from 'zod';
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
      if (!ending) return reject('no-ending-proposed');
      if (ending.by === by) return reject('not-your-turn');
      if (!agrees && !words) return reject('answer-needs-words');
      return [allianceEndingAnswered({ by, agrees, words })];
    },
  ),
});
