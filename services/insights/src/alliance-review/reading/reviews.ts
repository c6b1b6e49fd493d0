import type { Day } from '@alliance/days/days';
import { byRhythm } from '@alliance/facts/by-rhythm';
import { rhythmInForce } from '../../agreement/reading/numbers-in-force.ts';
import type { ReadModel } from '../../pair/read-model.ts';
import { heldIn } from '../../session/reading/held-sessions.ts';
import type { AllianceReviewPast } from '../past/alliance-reviews.ts';

/** The one that is not closed yet. */
export const underWay = ({ past }: ReadModel): AllianceReviewPast | undefined =>
  [...past.allianceReviews.values()].find(({ completed }) => !completed);

/** Those that were closed, the first first. */
export const closedReviews = ({ past }: ReadModel): readonly AllianceReviewPast[] =>
  [...past.allianceReviews.values()].filter(({ completed }) => completed);

/**
 * Whether the two have looked back at what was there at an instant: at everything while both their views are open and
 * the review isn't closed, and at what there was until they closed it from then on. At nothing before the first.
 */
export const lookedBackAt = ({ past }: ReadModel): ((instant: string) => boolean) => {
  const latest = [...past.allianceReviews.values()].findLast(({ opened }) => opened);
  const until = latest?.completed?.at;
  return (instant) => latest !== undefined && (until === undefined || instant <= until);
};

/**
 * By the rhythm in force, the day on which the next one falls, from when both views were opened last; none before
 * those of the one under way are, or where no rhythm is agreed.
 */
export const nextLookBack = (seen: ReadModel): Day | undefined => {
  const { contract, alliance } = seen.past;
  const rhythm = rhythmInForce(contract);
  const [first] = contract.versions;
  const current = underWay(seen);
  if (!rhythm || !first || alliance.ended || (current && !current.opened)) return undefined;
  const last = current ?? closedReviews(seen).at(-1);
  const days = heldIn(seen).map(({ countedOn }) => countedOn);
  const from = seen.countedDayOf(last?.opened?.at ?? first.at);
  const next = byRhythm(from, rhythm, days);
  // Never before it is closed, which is today at the earliest.
  const closed = last && (last.completed ? seen.countedDayOf(last.completed.at) : seen.countedAsOf);
  return closed !== undefined && next !== undefined && next <= closed ? byRhythm(closed, rhythm, days) : next;
};

/** Something that the two would decide, and that one of them hasn't agreed to. */
export const waitingFor = (review: AllianceReviewPast, member: string) =>
  [...review.decisions.values()].filter(({ agreed, wordings }) => !agreed && wordings.at(-1)?.by !== member);
