import { day } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { rounded } from '../../measures/rounded.ts';
import type { ResponseOf } from '../../pair/response.ts';
import { lookedBack, verdict } from '../document/agency-course.ts';
import { agencyChangeIn, type AgencyAnswer } from '../reading/revealed-pulses.ts';

export const agencyRow = z
  .strictObject({
    pulses: z.array(
      z.strictObject({
        pulseId: z.string(),
        session: z.int().min(1),
        on: day,
        mean: z.number(),
        isLookedBackAt: lookedBack,
      }),
    ),
    change: z
      .strictObject({
        verdict,
        from: z.number(),
        to: z.number(),
        change: z.number(),
        criterion: z.number(),
        pairsOfPulses: z.boolean(),
      })
      .optional(),
  })
  .meta({ id: 'AgencyRow', description: 'The coach’s say; means of six answers, 0 to 10.' });

export type AgencyRow = ResponseOf<typeof agencyRow>;

export const agencyRowOf = (answers: readonly AgencyAnswer[]): AgencyRow => {
  const change = agencyChangeIn(answers);
  return {
    pulses: answers.map(({ pulse, session, mean, isLookedBackAt }) => ({
      pulseId: pulse.id,
      session: session.number,
      on: session.on,
      mean: rounded(mean, 2),
      isLookedBackAt,
    })),
    change: change && {
      verdict: change.verdict,
      from: rounded(change.from, 2),
      to: rounded(change.to, 2),
      change: rounded(change.change, 2),
      criterion: rounded(change.criterion, 2),
      pairsOfPulses: change.pulsesOnEachSide === 2,
    },
  };
};
