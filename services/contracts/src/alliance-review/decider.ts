import { evolveBy, type Decider } from '@alliance/decider/decider';
import type { AllianceReviewFact } from '@alliance/facts/alliance-review';
import type { Day } from '@alliance/days/days';

/** Something that the two would decide. It stands once whoever didn't write its latest words has agreed to them. */
export interface Deciding {
  readonly by: string;
  readonly agreed: boolean;
}

/** A review as decisions have to know it: whose view is sealed. What somebody wrote is in nobody's state. */
export interface OpenReview {
  readonly reviewId: string;
  readonly sealedBy: readonly string[];
  /** The day on which both were opened; absent while they are sealed. */
  readonly openedOn?: Day;
  readonly decisions: ReadonlyMap<string, Deciding>;
  /** Who would close it; absent before, and once something was decided differently since. */
  readonly closing?: { readonly by: string; readonly clausesAffirmed: readonly string[] } | undefined;
}

/** The reviews of two: one at a time, and from when the next is counted. */
export interface AllianceReviews {
  readonly open?: OpenReview | undefined;
  readonly last?: { readonly openedOn: Day; readonly closedOn: Day };
}

const begun = (reviews: AllianceReviews, { reviewId }: { reviewId: string }): AllianceReviews => ({
  ...reviews,
  open: { reviewId, sealedBy: [], decisions: new Map() },
});

const whileOpen = (
  reviews: AllianceReviews,
  { reviewId }: { reviewId: string },
  change: (open: OpenReview) => OpenReview,
): AllianceReviews =>
  reviews.open?.reviewId === reviewId ? { ...reviews, open: change(reviews.open) } : reviews;

/** Whatever is decided differently, whoever would have closed it looks at it again. */
const decided = (
  reviews: AllianceReviews,
  of: { reviewId: string; decisionId: string },
  deciding: Deciding | undefined,
): AllianceReviews =>
  whileOpen(reviews, of, (open) => {
    const decisions = new Map(open.decisions);
    if (deciding) decisions.set(of.decisionId, deciding);
    else decisions.delete(of.decisionId);
    return { ...open, decisions, closing: undefined };
  });

export const decider: Decider<AllianceReviews, AllianceReviewFact> = {
  initial: {},
  evolve: evolveBy<AllianceReviews, AllianceReviewFact>({
    AllianceReviewDue: begun,
    AllianceReviewAsked: begun,
    AllianceViewSealed: (reviews, of) =>
      whileOpen(reviews, of, (open) => ({ ...open, sealedBy: [...open.sealedBy, of.by] })),
    AllianceViewTakenBack: (reviews, of) =>
      whileOpen(reviews, of, (open) => ({
        ...open,
        sealedBy: open.sealedBy.filter((member) => member !== of.by),
      })),
    AllianceViewsOpened: (reviews, of) => whileOpen(reviews, of, (open) => ({ ...open, openedOn: of.on })),
    AllianceViewAddedTo: 'ignored',
    AllianceDecisionProposed: (reviews, of) => decided(reviews, of, { by: of.by, agreed: false }),
    AllianceDecisionReworded: (reviews, of) => decided(reviews, of, { by: of.by, agreed: false }),
    AllianceDecisionAgreed: (reviews, of) => {
      const before = reviews.open?.decisions.get(of.decisionId);
      return before ? decided(reviews, of, { ...before, agreed: true }) : reviews;
    },
    AllianceDecisionDropped: (reviews, of) => decided(reviews, of, undefined),
    AllianceClosingOffered: (reviews, of) =>
      whileOpen(reviews, of, (open) => ({
        ...open,
        closing: { by: of.by, clausesAffirmed: of.clausesAffirmed },
      })),
    AllianceReviewCompleted: (reviews, { reviewId, on }) =>
      reviews.open?.reviewId === reviewId
        ? { last: { openedOn: reviews.open.openedOn ?? on, closedOn: on } }
        : reviews,
  }),
};
