import { day, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { agencyChange } from '../measures/agency.ts';
import type { AttainmentPoint } from '../goal/reading/attainment-points.ts';
import type { AgencyAnswer } from '../pulse/reading/revealed-pulses.ts';
import { attainmentPoint, pointAsSent } from '../goal/document/attainment.ts';
import { roleOf, type Seen } from '../pair/looking.ts';
import { rounded } from '../measures/rounded.ts';
import type { Sent } from '../pair/sent.ts';

export const goalsRow = z
  .strictObject({
    alive: z.int().min(0),
    laidDown: z.int().min(0),
    achieved: z.int().min(0),
    points: z
      .array(z.strictObject({ rater: role, ...attainmentPoint.shape }))
      .meta({ description: 'T (Kiresuk-Sherman) of each day on which it moved for that member, by day.' }),
  })
  .meta({ id: 'GoalsRow' });

export const verdict = z.enum(['improved', 'declined', 'no-reliable-change']);

export const agencyRow = z
  .strictObject({
    pulses: z.array(
      z.strictObject({ pulseId: z.string(), session: z.int().min(1), on: day, mean: z.number() }),
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

export type AgencyRow = Sent<typeof agencyRow>;

export const goalsRowOf = (seen: Seen, points: readonly AttainmentPoint[]): Sent<typeof goalsRow> => {
  const goals = [...seen.past.goals.values()];
  const closed = (how: 'achieved' | 'released') => goals.filter((goal) => goal.closed?.how === how).length;
  return {
    alive: goals.filter((goal) => !goal.closed).length,
    laidDown: closed('released'),
    achieved: closed('achieved'),
    points: points
      .map((point) => ({ rater: roleOf(seen, point.rater), ...pointAsSent(seen, point) }))
      .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
  };
};

export const agencyRowOf = (answers: readonly AgencyAnswer[]): AgencyRow => {
  const change = agencyChange(answers.map(({ items }) => items));
  return {
    pulses: answers.map(({ pulse, session, mean }) => ({
      pulseId: pulse.id,
      session: session.number,
      on: session.on,
      mean: rounded(mean, 2),
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
