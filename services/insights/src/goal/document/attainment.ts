import { day } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { rounded } from '../../measures/rounded.ts';
import { presentWording } from '../reading/wording.ts';
import type { HeldSession } from '../../session/reading/held-sessions.ts';
import { attainmentPoints, type AttainmentPoint } from '../reading/attainment-points.ts';
import type { ReadModel } from '../../pair/read-model.ts';
import { goalName } from '../reading/goal-name.ts';
import type { ResponseOf } from '../../pair/response.ts';

/** As many as a chart draws; the latest. */
export const MOST_POINTS = 160;

export const attainmentPoint = z
  .strictObject({
    session: z.int().min(1).optional().meta({ description: 'Absent where only the set of goals changed.' }),
    on: day,
    t: z.number().optional().meta({
      description: 'Two decimals; 50 when all is as hoped. Absent where no goal is left.',
    }),
    goals: z.int().min(0).meta({ description: 'How many goals it rests on.' }),
    joined: z.array(goalName).meta({
      description: 'Goals that count from here on and did not before: the line is broken before this point.',
    }),
    left: z.array(goalName).meta({ description: 'Goals that were laid down: the line is broken as well.' }),
  })
  .meta({
    id: 'AttainmentPoint',
    description:
      'T (Kiresuk-Sherman) of a day, from one rater’s latest ratings by then of goals not laid down.',
  });

export const pointResponse = (
  { past }: Pick<ReadModel, 'past'>,
  { session, on, t, goals, joined, left }: AttainmentPoint,
): ResponseOf<typeof attainmentPoint> => {
  const named = (ids: readonly string[]) =>
    ids.flatMap((goalId) => {
      const goal = past.goals.get(goalId);
      return goal ? [{ goalId, text: presentWording(goal) }] : [];
    });
  return {
    session: session?.number,
    on,
    t: t === undefined ? undefined : rounded(t, 2),
    goals,
    joined: named(joined),
    left: named(left),
  };
};

export const pointsOf = (
  seen: ReadModel,
  held: readonly HeldSession[],
  memberId: string,
): readonly ResponseOf<typeof attainmentPoint>[] =>
  attainmentPoints(seen.past, held, memberId, seen)
    .slice(-MOST_POINTS)
    .map((point) => pointResponse(seen, point));
