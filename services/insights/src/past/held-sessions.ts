import type { Held, Plan, SessionPast, SessionsPast } from './sessions.ts';

/** A session that was held, with its number among the held ones, from 1 in the order of their days. */
export interface HeldSession extends SessionPast {
  readonly number: number;
  /** The day on which it began, in UTC. */
  readonly on: string;
  readonly held: Held;
}

const isHeld = (session: SessionPast): session is SessionPast & { readonly held: Held } =>
  session.held !== undefined;

export const heldSessions = (sessions: SessionsPast): readonly HeldSession[] =>
  [...sessions.values()]
    .filter(isHeld)
    .toSorted((a, b) => Date.parse(a.held.heldAt) - Date.parse(b.held.heldAt))
    .map((session, index) => ({ ...session, number: index + 1, on: session.held.heldAt.slice(0, 10) }));

export interface PlannedSession {
  readonly id: string;
  readonly on: string;
  readonly plan: Plan;
}

/** Those still to come or not told of yet, the earliest first. */
export const plannedSessions = (sessions: SessionsPast): readonly PlannedSession[] =>
  [...sessions.values()]
    .flatMap(({ id, stage, plans }) => {
      const plan = plans.at(-1);
      return stage === 'planned' && plan ? [{ id, plan, on: plan.startsAt.slice(0, 10) }] : [];
    })
    .toSorted((a, b) => Date.parse(a.plan.startsAt) - Date.parse(b.plan.startsAt));

/** The next one, from that day on. */
export const nextPlanned = (sessions: SessionsPast, day: string): PlannedSession | undefined =>
  plannedSessions(sessions).find(({ on }) => on >= day);
