import { day, instant, minutes, mode, role } from '@alliance/facts/vocabulary';
import { revision } from '@alliance/platform/http/command-routes';
import { z } from 'zod';
import { opensOf } from '../reading/opens.ts';
import { sequenceOf } from '../reading/sequence.ts';
import type { HeldSession } from '../reading/held-sessions.ts';
import type { SessionPast } from '../past/sessions.ts';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';
import { worth, worthOf } from '../reading/worth.ts';
import { reviewsWay } from '@alliance/facts/practices';
import { isUsed } from '../../agreement/reading/practices.ts';
import { meetingOf } from './corrections.ts';

const base = {
  sessionId: z.string(),
  revision: revision.meta({ description: 'Of the session’s stream, for If-Match.' }),
  on: day,
  at: instant.meta({ description: 'When it began, or is or was planned to begin.' }),
  minutes,
  mode,
};

const reviewsStanding = z
  .strictObject({
    sealedBy: z.array(role).meta({ description: 'Members whose review counts now, sealed or open.' }),
    opens: reviewsWay.meta({ description: 'How reviews of that session open.' }),
    openedOn: day
      .optional()
      .meta({ description: 'The day on which both opened, or the first where they open one by one.' }),
    worth: worth.optional().meta({ description: 'What it was worth to each, 0 to 10; only once opened.' }),
  })
  .meta({ id: 'ReviewsStanding' });

const planned = {
  ...base,
  sequence: z.int().min(1).meta({
    description:
      'How often its date was moved, from 1, its end as a plan counted in: SEQUENCE in a calendar.',
  }),
};

const plannedSession = z.strictObject({ ...planned, state: z.literal('planned') }).meta({
  id: 'PlannedSession',
  description: 'Also one whose day has passed, until somebody says how it went.',
});

const unmetSession = z
  .strictObject({
    ...planned,
    state: z.enum(['missed', 'called-off']),
    by: role,
    why: z.string().optional().meta({ description: 'Where somebody said so; nobody is asked.' }),
  })
  .meta({ id: 'UnmetSession', description: 'A plan of which nothing came.' });

export const heldLine = z
  .strictObject({
    ...base,
    state: z.literal('held'),
    number: z.int().min(1).meta({ description: 'Among the held ones, from 1.' }),
    correctedOn: day.optional().meta({ description: 'The day of the latest correction.' }),
    reviews: reviewsStanding,
  })
  .meta({ id: 'HeldLine' });

export const errorLine = z
  .strictObject({
    ...base,
    state: z.literal('in-error'),
    by: role.meta({ description: 'Who said that it was recorded in error.' }),
    saidOn: day,
    why: z.string().optional(),
    reviews: reviewsStanding,
  })
  .meta({ id: 'ErrorLine', description: 'Recorded as held, in error: it counts nowhere and has no number.' });

export const sessionLine = z
  .discriminatedUnion('state', [plannedSession, unmetSession, heldLine, errorLine])
  .meta({ id: 'SessionLine' });

export type HeldLine = ResponseOf<typeof heldLine>;
export type ErrorLine = ResponseOf<typeof errorLine>;
export type SessionLine = ResponseOf<typeof sessionLine>;

export const revisionOf = (seen: ReadModel, sessionId: string): string =>
  seen.revisionOf(`session-${sessionId}`);

/** Who has sealed a review, never what it says: what it was worth to each is told once both are open. */
const standingOf = (seen: ReadModel, session: SessionPast): HeldLine['reviews'] => ({
  sealedBy: (['coach', 'supervisor'] as const).filter((role) => session.reviews.has(seen.members[role].id)),
  opens: opensOf(seen, session),
  openedOn: session.revealedAt === undefined ? undefined : seen.dayOf(session.revealedAt),
  worth: isUsed(seen, 'worth') ? worthOf(seen, session) : undefined,
});

const correctedOn = (seen: ReadModel, { corrections }: SessionPast): string | undefined => {
  const latest = corrections.at(-1);
  return latest && seen.dayOf(latest.at);
};

export const heldLineOf = (seen: ReadModel, session: HeldSession): HeldLine => ({
  state: 'held',
  sessionId: session.id,
  revision: revisionOf(seen, session.id),
  ...meetingOf(seen, session.held),
  number: session.number,
  correctedOn: correctedOn(seen, session),
  reviews: standingOf(seen, session),
});

/** Undefined for a session that counts, or never was. */
export const errorLineOf = (seen: ReadModel, session: SessionPast): ErrorLine | undefined => {
  const said = session.errors.at(-1);
  if (session.stage !== 'in-error' || !session.held || !said) return undefined;
  return {
    state: 'in-error',
    sessionId: session.id,
    revision: revisionOf(seen, session.id),
    ...meetingOf(seen, session.held),
    by: roleOf(seen, said.by),
    saidOn: seen.dayOf(said.at),
    why: said.why,
    reviews: standingOf(seen, session),
  };
};

/** Each session that doesn't count as held, as it stands: planned, or on the day for which it was planned. */
export const unheldLinesOf = (seen: ReadModel): readonly SessionLine[] =>
  [...seen.past.sessions.values()].flatMap((session): readonly SessionLine[] => {
    const inError = errorLineOf(seen, session);
    if (inError) return [inError];
    const { id, stage, plans, missed, calledOff } = session;
    const unmet = stage === 'missed' ? missed.at(-1) : stage === 'called-off' ? calledOff.at(-1) : undefined;
    const plan = unmet ? unmet.plan : plans.at(-1);
    if (session.held || !plan) return [];
    const line = {
      sessionId: id,
      revision: revisionOf(seen, id),
      sequence: sequenceOf(session),
      on: seen.dayOf(plan.startsAt),
      at: plan.startsAt,
      minutes: plan.minutes,
      mode: plan.mode,
    };
    if (!unmet) return [{ state: 'planned', ...line }];
    const state = stage === 'missed' ? 'missed' : 'called-off';
    return [{ state, ...line, by: roleOf(seen, unmet.by), why: unmet.why }];
  });
