import { day, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { isUsed } from '../../agreement/reading/practices.ts';
import type { HeldSession } from '../reading/held-sessions.ts';
import { worth, worthOf } from '../reading/worth.ts';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';

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

export const reviewedOf = (
  context: Pick<ReadModel, 'members' | 'dayOf' | 'past'>,
  session: HeldSession,
): ReviewedSession => {
  const base = { session: session.number, on: session.on };
  const { revealedAt, reviews } = session;
  if (revealedAt !== undefined)
    return {
      ...base,
      state: 'opened',
      openedOn: context.dayOf(revealedAt),
      worth: isUsed(context, 'worth') ? worthOf(context, session) : undefined,
    };
  const [author] = reviews.keys();
  return author === undefined
    ? { ...base, state: 'none' }
    : { ...base, state: 'one-sealed', sealedBy: roleOf(context, author) };
};
