import { day, instant, role, score } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { HeldSession } from '../../past/held-sessions.ts';
import { otherRole, roleOf, type Seen } from '../looking.ts';
import type { Sent } from '../sent.ts';

const commitment = z
  .strictObject({
    text: z.string(),
    due: z.string().optional().meta({ description: 'By when, as its author put it.' }),
  })
  .meta({ id: 'Commitment' });

export const sessionReview = z
  .strictObject({
    by: role,
    on: day,
    at: instant,
    learning: z.string(),
    commitments: z.array(commitment),
    value: score.meta({ description: 'What it was worth to its author.' }),
    valueWords: z.string().optional(),
    recontractNeeded: z.boolean(),
    recontractWords: z.string().optional(),
    thinkBeyond: z.string().optional(),
  })
  .meta({ id: 'SessionReview' });

export type SessionReview = Sent<typeof sessionReview>;

const reviewBy = (seen: Seen, { reviews }: HeldSession, memberId: string): SessionReview | undefined => {
  const review = reviews.get(memberId);
  if (!review?.words) return undefined;
  const { by, at, words } = review;
  return { by: roleOf(seen, by), on: seen.dayOf(at), at, ...words };
};

/** The viewer's own, sealed or open. */
export const mineOf = (seen: Seen, session: HeldSession): SessionReview | undefined =>
  reviewBy(seen, session, seen.viewer.id);

/** The other's words, only once both are open. */
export const theirsOf = (seen: Seen, session: HeldSession): SessionReview | undefined =>
  session.revealedAt === undefined
    ? undefined
    : reviewBy(seen, session, seen.members[otherRole(seen.viewer.role)].id);
