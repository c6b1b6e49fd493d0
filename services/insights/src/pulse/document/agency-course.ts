import { day, type Role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { agencyChange } from '../../measures/agency.ts';
import { agencyAnswers, type RevealedPulse } from '../reading/revealed-pulses.ts';
import type { ResponseOf } from '../../pair/response.ts';

export const verdict = z.enum(['improved', 'declined', 'no-reliable-change']);

const change = z
  .strictObject({
    from: z.number(),
    to: z.number(),
    change: z.number(),
    criterion: z.number().meta({ description: 'A change has to exceed this to be told from chance.' }),
    verdict,
    pulsesOnEachSide: z.literal([1, 2]),
    pulses: z.int().min(2),
    provisional: z.literal(true).meta({ description: 'The criterion rests on assumed figures.' }),
  })
  .meta({ id: 'AgencyChange', description: 'From the first pulse to the last, or from two to two.' });

export const agencyCourse = z
  .strictObject({
    points: z.array(
      z.strictObject({
        pulseId: z.string(),
        session: z.int().min(1),
        on: day,
        mean: z.number().meta({ description: 'Of the six answers, unrounded.' }),
      }),
    ),
    change: change.optional().meta({ description: 'From two pulses on.' }),
  })
  .meta({ id: 'AgencyCourse', description: 'One member’s own account; only from revealed pulses.' });

/** Measure 5; absent where that member never answered the six. */
export const agencyCourseOf = (
  pulses: readonly RevealedPulse[],
  role: Role,
): ResponseOf<typeof agencyCourse> | undefined => {
  const answers = agencyAnswers(pulses, role);
  if (answers.length === 0) return undefined;
  return {
    points: answers.map(({ pulse, session, mean }) => ({
      pulseId: pulse.id,
      session: session.number,
      on: session.on,
      mean,
    })),
    change: agencyChange(answers.map(({ items }) => items)),
  };
};
