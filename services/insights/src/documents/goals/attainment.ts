import { day } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { attainmentPoints } from '../../readings/attainment-points.ts';
import type { HeldSession } from '../../past/held-sessions.ts';
import type { Seen } from '../looking.ts';
import { rounded } from '../rounded.ts';
import type { Sent } from '../sent.ts';

/** As many as a chart draws; the latest. */
export const MOST_POINTS = 160;

export const attainmentPoint = z
  .strictObject({
    session: z.int().min(1),
    on: day,
    t: z.number().meta({ description: 'Two decimals; 50 when all is as hoped.' }),
    goals: z.int().min(1).meta({ description: 'How many goals it rests on.' }),
  })
  .meta({
    id: 'AttainmentPoint',
    description: 'T (Kiresuk-Sherman) from one rater’s latest ratings by then.',
  });

export const pointsOf = (
  seen: Seen,
  held: readonly HeldSession[],
  memberId: string,
): readonly Sent<typeof attainmentPoint>[] =>
  attainmentPoints(seen.past, held, memberId)
    .slice(-MOST_POINTS)
    .map(({ session, t, goals }) => ({ session: session.number, on: session.on, t: rounded(t, 2), goals }));
