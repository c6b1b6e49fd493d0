import { day, instant, minutes, mode, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { HeldSession } from '../../past/held-sessions.ts';
import { type Seen } from '../looking.ts';
import type { Sent } from '../sent.ts';
import { worth, worthOf } from '../story/reviewed-row.ts';

const base = {
  sessionId: z.string(),
  revision: z.int().min(0).meta({ description: 'Of the session’s stream, for If-Match.' }),
  on: day,
  at: instant.meta({ description: 'When it began, or is or was planned to begin.' }),
  minutes,
  mode,
};

const reviewsStanding = z
  .strictObject({
    sealedBy: z.array(role).meta({ description: 'Members whose review counts now, sealed or open.' }),
    openedOn: day.optional().meta({ description: 'The day on which both opened.' }),
    worth: worth.optional().meta({ description: 'What it was worth to each, 0 to 10; only once opened.' }),
  })
  .meta({ id: 'ReviewsStanding' });

const plannedSession = z.strictObject({ ...base, state: z.literal('planned') }).meta({
  id: 'PlannedSession',
  description: 'Also one whose day has passed, until somebody says how it went.',
});

const missedReason = z.enum(['illness', 'work', 'forgotten', 'other']).meta({ id: 'MissedReason' });

const missedSession = z
  .strictObject({ ...base, state: z.literal('missed'), reason: missedReason })
  .meta({ id: 'MissedSession' });

export const heldLine = z
  .strictObject({
    ...base,
    state: z.literal('held'),
    number: z.int().min(1).meta({ description: 'Among the held ones, from 1.' }),
    reviews: reviewsStanding,
  })
  .meta({ id: 'HeldLine' });

export const sessionLine = z
  .discriminatedUnion('state', [plannedSession, missedSession, heldLine])
  .meta({ id: 'SessionLine' });

export type HeldLine = Sent<typeof heldLine>;
export type SessionLine = Sent<typeof sessionLine>;

export const revisionOf = ({ revisions }: Seen, sessionId: string): number =>
  revisions.get(`session-${sessionId}`) ?? 0;

/** Who has sealed a review, never what it says: what it was worth to each is told once both are open. */
const standingOf = (seen: Seen, session: HeldSession): HeldLine['reviews'] => ({
  sealedBy: (['coach', 'supervisor'] as const).filter((role) => session.reviews.has(seen.members[role].id)),
  openedOn: session.revealedAt === undefined ? undefined : seen.dayOf(session.revealedAt),
  worth: worthOf(seen, session),
});

export const heldLineOf = (seen: Seen, session: HeldSession): HeldLine => ({
  state: 'held',
  sessionId: session.id,
  revision: revisionOf(seen, session.id),
  on: session.on,
  at: session.held.heldAt,
  minutes: session.held.minutes,
  mode: session.held.mode,
  number: session.number,
  reviews: standingOf(seen, session),
});

/** Each session that wasn't held, as it stands: planned, or missed on the day for which it was planned. */
export const unheldLinesOf = (seen: Seen): readonly SessionLine[] =>
  [...seen.past.sessions.values()].flatMap(({ id, stage, plans, missed }): readonly SessionLine[] => {
    const latest = missed.at(-1);
    const plan = stage === 'missed' ? latest?.plan : plans.at(-1);
    if (stage === 'held' || !plan) return [];
    const line = {
      sessionId: id,
      revision: revisionOf(seen, id),
      on: seen.dayOf(plan.startsAt),
      at: plan.startsAt,
      minutes: plan.minutes,
      mode: plan.mode,
    };
    if (stage === 'planned' || !latest) return [{ state: 'planned', ...line }];
    return [{ state: 'missed', ...line, reason: latest.reasonCode }];
  });
