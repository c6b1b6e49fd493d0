import { role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';
import { heldIn } from '../../session/reading/held-sessions.ts';
import { attainmentPoint, pointResponse } from '../document/attainment.ts';
import { attainmentPoints } from '../reading/attainment-points.ts';

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

export const goalsRowOf = (seen: ReadModel): ResponseOf<typeof goalsRow> => {
  const goals = [...seen.past.goals.values()];
  const closed = (how: 'achieved' | 'released') => goals.filter((goal) => goal.closed?.how === how).length;
  const { coach, supervisor } = seen.members;
  const points = [coach, supervisor].flatMap(({ id }) => attainmentPoints(seen.past, heldIn(seen), id, seen));
  return {
    alive: goals.filter((goal) => !goal.closed).length,
    laidDown: closed('released'),
    achieved: closed('achieved'),
    points: points
      .map((point) => ({ rater: roleOf(seen, point.rater), ...pointResponse(seen, point) }))
      .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
  };
};
