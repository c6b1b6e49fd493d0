import { score, type Role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { runChart, type RunChart } from '../../measures/run-chart.ts';
import type { ReadContext } from '../../pair/read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';
import type { SessionPast } from '../past/sessions.ts';
import type { HeldSession } from './held-sessions.ts';

export const worth = z.strictObject({ coach: score, supervisor: score });

export type Worth = ResponseOf<typeof worth>;

/** Only of open reviews, and only while the words of both can be read. */
export const worthOf = (
  { members }: Pick<ReadContext, 'members'>,
  { reviews, revealedAt }: Pick<SessionPast, 'reviews' | 'revealedAt'>,
): Worth | undefined => {
  const coach = reviews.get(members.coach.id)?.words?.value;
  const supervisor = reviews.get(members.supervisor.id)?.words?.value;
  if (revealedAt === undefined || coach === undefined || supervisor === undefined) return undefined;
  return { coach, supervisor };
};

/** A session that was held, and what it was worth to each. */
export interface WorthOfSession {
  readonly session: HeldSession;
  readonly worth: Worth;
}

/** In the order of the sessions; those of which both reviews are open. */
export const worthOfSessions = (
  context: Pick<ReadContext, 'members'>,
  held: readonly HeldSession[],
): readonly WorthOfSession[] =>
  held.flatMap((session) => {
    const each = worthOf(context, session);
    return each ? [{ session, worth: each }] : [];
  });

/** Measure 14, of what sessions were worth to one of the two; absent below ten. */
export const worthRuns = (sessions: readonly WorthOfSession[], role: Role): RunChart | undefined =>
  runChart(sessions.map(({ worth: each }) => each[role]));
