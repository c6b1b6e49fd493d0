import type { Day } from '@alliance/days/days';
import type { Days } from '../../past/days.ts';
import { onceOf } from '../../past/once-of.ts';
import type { Past } from '../../past/past.ts';
import type { Held, Plan, SessionPast, SessionsPast } from '../past/sessions.ts';

/** A session that was held, with its number among the held ones, from 1 in the order of their days. */
export interface HeldSession extends SessionPast {
  readonly number: number;
  /** The day on which it began, for the viewer. */
  readonly on: Day;
  /** The day on which it began, in the alliance’s zone. */
  readonly countedOn: Day;
  readonly held: Held;
}

/** Not one that was recorded in error: whatever hangs on it goes with it, since all of it is found by these. */
const isHeld = (session: SessionPast): session is SessionPast & { readonly held: Held } =>
  session.stage === 'held' && session.held !== undefined;

const numbered = (sessions: SessionsPast, { dayOf, countedDayOf }: Days): readonly HeldSession[] =>
  [...sessions.values()]
    .filter(isHeld)
    .map((session) => ({ session, began: Date.parse(session.held.heldAt) }))
    .toSorted((a, b) => a.began - b.began)
    .map(({ session }, index) => ({
      ...session,
      number: index + 1,
      on: dayOf(session.held.heldAt),
      countedOn: countedDayOf(session.held.heldAt),
    }));

/** Much is worked out from these, and remembered by them. */
export const heldSessions = onceOf(numbered, (sessions, { zones }) => [sessions, zones]);

/** Those of a past, as its viewer counts days. */
export const heldIn = (seen: Days & { readonly past: Pick<Past, 'sessions'> }): readonly HeldSession[] =>
  heldSessions(seen.past.sessions, seen);

export interface PlannedSession {
  readonly id: string;
  readonly on: Day;
  readonly plan: Plan;
}

/** Those still to come or not told of yet, the earliest first. */
export const plannedSessions = (
  sessions: SessionsPast,
  { dayOf }: Pick<Days, 'dayOf'>,
): readonly PlannedSession[] =>
  [...sessions.values()]
    .flatMap(({ id, stage, plans }) => {
      const plan = plans.at(-1);
      return stage === 'planned' && plan ? [{ id, plan, on: dayOf(plan.startsAt) }] : [];
    })
    .toSorted((a, b) => Date.parse(a.plan.startsAt) - Date.parse(b.plan.startsAt));

/** The next one, from that day of the viewer on. */
export const nextPlanned = (
  sessions: SessionsPast,
  days: Pick<Days, 'dayOf'>,
  day: Day,
): PlannedSession | undefined => plannedSessions(sessions, days).find(({ on }) => on >= day);
