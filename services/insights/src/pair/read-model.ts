import { scopeOf } from '@alliance/decider/scope';
import { revisionToken } from '@alliance/platform/commands/revisions';
import type { Tokens } from '@alliance/platform/sealing/tokens';
import type { Reader } from '@alliance/facts/audience';
import { dayOf, endOf, type Day } from '@alliance/days/days';
import type { Zone } from '@alliance/days/zone';
import type { Role } from '@alliance/facts/vocabulary';
import type { Journal } from '../journal/partnership-journal.ts';
import type { Person } from '../alliance/past/alliance.ts';
import { nameAt } from '../alliance/reading/names.ts';
import { daysIn, type Days } from '../past/days.ts';
import { pastOf, typesThatAre, type Past } from '../past/past.ts';
import type { FoldPast } from '../past/pasts-by-prefix.ts';
import { countingZone } from '../agreement/reading/counting-zone.ts';
import { lastVisibleRevision } from '../visibility/visible-revisions.ts';
import { visibleTo, visibleToBoth } from '../visibility/visible.ts';

const unremarked = typesThatAre('unremarked');

/** Who reads which alliance, on which day, as of which day. The two members are known on every day. */
export interface ReadContext extends Days {
  readonly allianceId: string;
  readonly viewer: { readonly id: string; readonly role: Role };
  /** Whether the two look together: then there is only what both can see. */
  readonly together: boolean;
  /** The viewer's, as all days here but those that are counted. */
  readonly today: Day;
  readonly asOf: Day;
  readonly began: Day;
  readonly members: { readonly coach: Person; readonly supervisor: Person };
}

/** What every document is made from: the past as visible on that day, and as visible now. */
export interface ReadModel extends ReadContext {
  readonly past: Past;
  readonly pastNow: Past;
  /**
   * Every instant at which something was recorded that can be seen now. What is no news, a zone that somebody told
   * say, isn’t one.
   */
  readonly moments: () => readonly string[];
  /** The last day that counts, in the alliance's zone: measures are worked out as of it. */
  readonly countedAsOf: Day;
  /** A stream's revision token as of that day, for this viewer: what a command of theirs sends as `If-Match`. */
  readonly revisionOf: (stream: string) => string;
}

export const roleOf = ({ members }: Pick<ReadContext, 'members'>, memberId: string): Role =>
  memberId === members.coach.id ? 'coach' : 'supervisor';

export const otherRole = (role: Role): Role => (role === 'coach' ? 'supervisor' : 'coach');

export interface ReadModelQuery {
  readonly allianceId: string;
  readonly viewer: Reader & { readonly zone: Zone };
  /** Who looks beside the viewer: only what both can see is shown. */
  readonly beside?: Reader | undefined;
  /** An instant, ISO 8601 in UTC. */
  readonly now: string;
  /** The viewer's day, up to its end there. */
  readonly asOf: Day;
  readonly tokens: Tokens;
}

/** Undefined while the two have not both said yes, and for whoever is neither of the two. */
export const readModelOf = (
  journal: Journal,
  { allianceId, viewer, beside, now, asOf, tokens }: ReadModelQuery,
  fold: FoldPast = (_whose, visible) => pastOf(visible),
): ReadModel | undefined => {
  const { id, zone } = viewer;
  const upTo = (day: Day) =>
    beside
      ? visibleToBoth([viewer, beside], endOf(day, zone), journal.facts)
      : visibleTo(viewer, endOf(day, zone), journal.facts);
  const today = dayOf(now, zone);
  const visibleNow = upTo(today);
  const scope = scopeOf('alliance', allianceId);
  const whose = `${viewer.id} ${allianceId}${beside ? ' together' : ''}`;
  const pastNow = fold(whose, visibleNow, true);
  const { formed, members } = pastNow.alliance;
  if (!formed || !members) return undefined;
  const past = asOf === today ? pastNow : fold(whose, upTo(asOf), false);
  const end = endOf(asOf, zone);
  const then = (person: Person): Person => ({ ...person, name: nameAt(pastNow.alliance, person, end) });
  const role = roleOf({ members }, id);
  const days = daysIn(zone, countingZone(past.contract), members[otherRole(role)].zone);
  return {
    ...days,
    allianceId,
    viewer: { id, role },
    together: beside !== undefined,
    today,
    asOf,
    began: days.dayOf(formed.at),
    members: { coach: then(members.coach), supervisor: then(members.supervisor) },
    past,
    pastNow,
    moments: () => visibleNow.flatMap(({ type, at }) => (unremarked.has(type) ? [] : [at])),
    countedAsOf: days.countedDayOf(asOf === today ? now : end),
    revisionOf: (stream) =>
      revisionToken(tokens, { scope, stream, person: id }, lastVisibleRevision(id, end, stream, journal)),
  };
};
