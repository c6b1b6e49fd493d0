import { daysAfter, dayOf, type Day } from '@alliance/days/days';
import type { Zone } from '@alliance/days/zone';
import type { MailKind } from '@alliance/facts/own';
import type { SummaryOfAPair } from '../my-pairs/my-pairs.ts';
import type { PairSummary } from '../my-pairs/pair-summary.ts';
import type { Wait } from '../my-pairs/wait.ts';

/** Days ahead on which somebody hears of a session. */
const AHEAD = 2;

/**
 * Of which kind a wait is. What the rhythm of the two brings about by itself is due; what somebody else has done
 * already, and waits for this one, is their turn. A review of the partnership is due in the same way.
 */
export const kindOfWait = (wait: Wait): 'waits-for-me' | 'review-due' => {
  switch (wait.kind) {
    case 'review':
    case 'pulse':
    case 'alliance-review':
      return wait.params.otherHasSealed ? 'waits-for-me' : 'review-due';
    default:
      return 'waits-for-me';
  }
};

export interface Morning {
  /** Whose day it is, in their zone. */
  readonly day: Day;
  readonly zone: Zone;
  /** What waits since before was told of, or looked at and left out: an instant. */
  readonly since: string;
}

const isNear = ({ planned, endedAt }: PairSummary, { day, zone }: Morning): boolean =>
  endedAt === undefined && planned.some(({ startsAt }) => dayOf(startsAt, zone) === daysAfter(day, AHEAD));

/** What there is to write to somebody about on a morning: of what stands on their *My pairs*, what is new. */
export const letterOf = (
  pairs: readonly SummaryOfAPair[],
  morning: Morning,
  wanted: readonly MailKind[],
): readonly MailKind[] => {
  const fresh = pairs
    .flatMap(({ summary }) => summary.waits)
    .filter((wait) => wait.for !== 'other' && wait.since > morning.since)
    .map(kindOfWait);
  const kinds: readonly MailKind[] = [
    ...(fresh.includes('waits-for-me') ? (['waits-for-me'] as const) : []),
    ...(pairs.some(({ summary }) => isNear(summary, morning)) ? (['session-near'] as const) : []),
    ...(fresh.includes('review-due') ? (['review-due'] as const) : []),
  ];
  return kinds.filter((kind) => wanted.includes(kind));
};
