import type { Role } from '@alliance/facts/vocabulary';
import type { Journal } from '../journal/partnership-journal.ts';
import type { Person } from '../past/alliance.ts';
import { pastOf, type Past } from '../past/past.ts';
import { visibleTo } from '../sight/visible.ts';

/** A calendar day in UTC, ISO 8601. */
export type Day = string;

/** Who looks at which partnership, from which day, as of which day. Who the two are is known on every day. */
export interface Looking {
  readonly allianceId: string;
  readonly viewer: { readonly id: string; readonly role: Role };
  readonly today: Day;
  readonly asOf: Day;
  readonly began: Day;
  readonly members: { readonly coach: Person; readonly supervisor: Person };
}

/** What a document is drawn from: the past as it could be seen on that day, and as it can be seen now. */
export interface Seen extends Looking {
  readonly past: Past;
  readonly pastNow: Past;
  /** How far each stream has come, today on every day: what a command that follows a reading expects. */
  readonly revisions: Journal['revisions'];
}

export const dayOf = (instant: string): Day => instant.slice(0, 10);

export const roleOf = ({ members }: Pick<Looking, 'members'>, memberId: string): Role =>
  memberId === members.coach.id ? 'coach' : 'supervisor';

export const otherRole = (role: Role): Role => (role === 'coach' ? 'supervisor' : 'coach');

/** Undefined while the two have not both said yes, and for whoever is neither of the two. */
export const look = (
  journal: Journal,
  { allianceId, viewer, today, asOf }: { allianceId: string; viewer: string; today: Day; asOf: Day },
): Seen | undefined => {
  const pastNow = pastOf(visibleTo(viewer, today, journal.facts));
  const { formed, members } = pastNow.alliance;
  if (!formed || !members) return undefined;
  if (viewer !== members.coach.id && viewer !== members.supervisor.id) return undefined;
  return {
    allianceId,
    viewer: { id: viewer, role: roleOf({ members }, viewer) },
    today,
    asOf,
    began: dayOf(formed.at),
    members,
    past: asOf === today ? pastNow : pastOf(visibleTo(viewer, asOf, journal.facts)),
    pastNow,
    revisions: journal.revisions,
  };
};
