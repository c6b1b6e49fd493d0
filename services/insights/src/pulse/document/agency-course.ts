import { day, type Role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { ReadModel } from '../../pair/read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';
import { agencyAnswers, agencyChangeIn } from '../reading/revealed-pulses.ts';

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
  .meta({
    id: 'AgencyChange',
    description: 'From the first pulse to the last, or from two to two, of those that were looked back at.',
  });

/** As points of a course carry it. */
export const lookedBack = z
  .boolean()
  .meta({ description: 'Whether an alliance review has looked back at it; the change goes over these.' });

export const agencyCourse = z
  .strictObject({
    points: z.array(
      z.strictObject({
        pulseId: z.string(),
        session: z.int().min(1),
        on: day,
        mean: z.number().meta({ description: 'Of the six answers, unrounded.' }),
        isLookedBackAt: lookedBack,
      }),
    ),
    change: change.optional().meta({
      description: 'As of the latest alliance review, from two pulses on. Absent before the first.',
    }),
  })
  .meta({ id: 'AgencyCourse', description: 'One member’s own account; only from revealed pulses.' });

/** Measure 5; absent where that member never answered the six. */
export const agencyCourseOf = (seen: ReadModel, role: Role): ResponseOf<typeof agencyCourse> | undefined => {
  const answers = agencyAnswers(seen, role);
  if (answers.length === 0) return undefined;
  return {
    points: answers.map(({ pulse, session, mean, isLookedBackAt }) => ({
      pulseId: pulse.id,
      session: session.number,
      on: session.on,
      mean,
      isLookedBackAt,
    })),
    change: agencyChangeIn(answers),
  };
};
