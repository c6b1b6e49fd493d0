import type { Context } from '@alliance/decider/aggregate';
import { reject, type Rejection } from '@alliance/decider/decider';
import { unlessOneOf } from '../policies/members-only.ts';
import type { Neighbours } from '../neighbours.ts';
import type { AllianceReviews, Deciding, OpenReview } from './decider.ts';

export type NotAmong = 'alliance-not-formed' | 'not-found';

/** Reviews are between two, and nobody else can ask for anything of them. */
export const unlessAmong = ({
  by,
  people: { coach: coachId, supervisor: supervisorId },
}: Pick<Context, 'by' | 'people'>): Rejection<NotAmong> | undefined =>
  coachId === undefined || supervisorId === undefined
    ? reject('alliance-not-formed')
    : unlessOneOf({ coachId, supervisorId }, by);

type Meaning = Pick<Context, 'by' | 'people'> & { readonly reviewId: string };
export type NotUnderWay = NotAmong | 'no-such-alliance-review';

/** The review that is meant, while it isn't closed: who reads an earlier one on an old page changes nothing of it. */
export const underWay = (command: Meaning, { open }: AllianceReviews): OpenReview | Rejection<NotUnderWay> =>
  unlessAmong(command) ??
  (open && open.reviewId === command.reviewId ? open : reject('no-such-alliance-review'));

export type Opened = OpenReview & { readonly openedOn: string };

/** The same, once both views are open. */
export const opened = (
  command: Meaning,
  reviews: AllianceReviews,
): Opened | Rejection<NotUnderWay | 'views-are-sealed'> => {
  const review = underWay(command, reviews);
  if ('rejected' in review) return review;
  const { openedOn } = review;
  return openedOn === undefined ? reject('views-are-sealed') : { ...review, openedOn };
};

/** Something that the two would decide, in a review that is open. */
export const openDecision = (
  command: Meaning & { readonly decisionId: string },
  reviews: AllianceReviews,
): Deciding | Rejection<NotUnderWay | 'views-are-sealed' | 'no-such-decision'> => {
  const review = opened(command, reviews);
  if ('rejected' in review) return review;
  return review.decisions.get(command.decisionId) ?? reject('no-such-decision');
};

/** For what names clauses: they are in force. */
export const unlessInForce = (
  named: readonly string[],
  contract: Neighbours['contract'] | undefined,
): Rejection<'clause-not-in-force'> | undefined => {
  const inForce = contract?.stage === 'in-force' ? contract.inForce.clauses.map(({ id }) => id) : [];
  return named.every((each) => inForce.includes(each)) ? undefined : reject('clause-not-in-force');
};
