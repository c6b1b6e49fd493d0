import { day, role, score } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { HeldSession } from '../reading/held-sessions.ts';
import type { SessionPast } from '../past/sessions.ts';
import { roleOf, type ReadContext } from '../../pair/read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';

export const worth = z.strictObject({ coach: score, supervisor: score });

export const reviewedSession = z
  .strictObject({
    session: z.int().min(1),
    on: day,
    state: z.enum(['opened', 'one-sealed', 'none']),
    sealedBy: role.optional(),
    openedOn: day.optional(),
    worth: worth.optional().meta({ description: 'What it was worth to each, 0 to 10; only once opened.' }),
  })
  .meta({ id: 'ReviewedSession' });

type ReviewedSession = ResponseOf<typeof reviewedSession>;

/** Only of open reviews, and only while the words of both can be read. */
export const worthOf = (
  { members }: Pick<ReadContext, 'members'>,
  { reviews, revealedAt }: Pick<SessionPast, 'reviews' | 'revealedAt'>,
): ResponseOf<typeof worth> | undefined => {
  const coach = reviews.get(members.coach.id)?.words?.value;
  const supervisor = reviews.get(members.supervisor.id)?.words?.value;
  if (revealedAt === undefined || coach === undefined || supervisor === undefined) return undefined;
  return { coach, supervisor };
};

export const reviewedOf = (
  context: Pick<ReadContext, 'members' | 'dayOf'>,
  session: HeldSession,
): ReviewedSession => {
  const base = { session: session.number, on: session.on };
  const { revealedAt, reviews } = session;
  if (revealedAt !== undefined)
    return {
      ...base,
      state: 'opened',
      openedOn: context.dayOf(revealedAt),
      worth: worthOf(context, session),
    };
  const [author] = reviews.keys();
  return author === undefined
    ? { ...base, state: 'none' }
    : { ...base, state: 'one-sealed', sealedBy: roleOf(context, author) };
};
