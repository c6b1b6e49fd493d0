import type { Day } from '@alliance/days/days';
import type { Cases } from '@alliance/decider/decider';
import type { AllianceReviewFact } from '@alliance/facts/alliance-review';
import type { Recorded } from '@alliance/facts/recorded';
import { changed, withEntry } from '../../past/changed.ts';
import type { Deed } from '../../past/deed.ts';
import { part } from '../../past/part.ts';

/** What one of the two wrote of how they work. */
export interface ViewWords {
  readonly helps?: string | undefined;
  readonly avoids?: string | undefined;
  readonly assumptions: readonly { readonly assumptionId?: string | undefined; readonly text: string }[];
  readonly stillTrue: readonly string[];
  readonly wordOn: readonly { readonly clauseId: string; readonly text: string }[];
}

export interface ViewPast extends Deed {
  /** Absent where this viewer may know that it is there and not read it. */
  readonly words?: ViewWords;
  /** Said later, beside it. */
  readonly additions: readonly (Deed & { readonly text: string })[];
}

export interface DecisionWording extends Deed {
  readonly text: string;
  readonly clauseId?: string | undefined;
}

export interface DecisionPast {
  readonly id: string;
  /** The first first; the last is how it reads now. */
  readonly wordings: readonly [DecisionWording, ...DecisionWording[]];
  /** To the last wording; absent while it waits. */
  readonly agreed?: Deed | undefined;
}

export interface AllianceReviewPast {
  readonly id: string;
  /** When it began; by nobody where the rhythm brought it about. */
  readonly begun: Deed;
  /** The day that it fell due, and the version that says so; absent where one of the two asked for it. */
  readonly due?: { readonly on: Day; readonly contractVersion: number };
  /** By member: the views that count now. */
  readonly views: ReadonlyMap<string, ViewPast>;
  readonly opened?: Deed;
  readonly decisions: ReadonlyMap<string, DecisionPast>;
  readonly closing?: (Deed & { readonly clausesAffirmed: readonly string[] }) | undefined;
  readonly completed?: Deed & {
    readonly clausesAffirmed: readonly string[];
    readonly decisions: readonly string[];
  };
}

/** In the order in which they began. */
export type AllianceReviewsPast = ReadonlyMap<string, AllianceReviewPast>;

const none: AllianceReviewsPast = new Map();

const begun = (id: string, deed: Deed, due?: AllianceReviewPast['due']): AllianceReviewPast => ({
  id,
  begun: deed,
  ...(due && { due }),
  views: new Map(),
  decisions: new Map(),
});

/** An outline has none of these, whatever its type says. */
const wordsOf = (said: Partial<ViewWords>): { readonly words?: ViewWords } => {
  const { helps, avoids, assumptions, stillTrue, wordOn } = said;
  return stillTrue === undefined || wordOn === undefined || assumptions === undefined
    ? {}
    : { words: { helps, avoids, assumptions, stillTrue, wordOn } };
};

/** Whatever is decided differently, whoever would have closed it looks at it again. */
const decided = (
  reviews: AllianceReviewsPast,
  { reviewId, decisionId }: { reviewId: string; decisionId: string },
  change: (before: DecisionPast | undefined) => DecisionPast | undefined,
): AllianceReviewsPast =>
  changed(reviews, reviewId, (review) => {
    const decisions = new Map(review.decisions);
    const after = change(decisions.get(decisionId));
    if (after) decisions.set(decisionId, after);
    else decisions.delete(decisionId);
    return { ...review, decisions, closing: undefined };
  });

const cases: Cases<AllianceReviewsPast, Recorded<AllianceReviewFact>> = {
  AllianceReviewDue: (reviews, { by, reviewId, dueOn: on, contractVersion }, { at }) =>
    withEntry(reviews, reviewId, begun(reviewId, { by, at }, { on, contractVersion })),
  AllianceReviewAsked: (reviews, { by, reviewId }, { at }) =>
    withEntry(reviews, reviewId, begun(reviewId, { by, at })),
  AllianceViewSealed: (reviews, { by, reviewId, ...said }, { at }) =>
    changed(reviews, reviewId, (review) => ({
      ...review,
      views: withEntry(review.views, by, { by, at, additions: [], ...wordsOf(said) }),
    })),
  AllianceViewTakenBack: (reviews, { by, reviewId }) =>
    changed(reviews, reviewId, (review) => ({
      ...review,
      views: new Map([...review.views].filter(([member]) => member !== by)),
    })),
  AllianceViewsOpened: (reviews, { by, reviewId }, { at }) =>
    changed(reviews, reviewId, (review) => ({ ...review, opened: { by, at } })),
  AllianceViewAddedTo: (reviews, { by, reviewId, text }, { at }) =>
    changed(reviews, reviewId, (review) => ({
      ...review,
      views: changed(review.views, by, (view) => ({
        ...view,
        additions: [...view.additions, { by, at, text }],
      })),
    })),
  AllianceDecisionProposed: (reviews, said, { at }) =>
    decided(reviews, said, () => ({
      id: said.decisionId,
      wordings: [{ by: said.by, at, text: said.text, clauseId: said.clauseId }],
    })),
  AllianceDecisionReworded: (reviews, said, { at }) =>
    decided(
      reviews,
      said,
      (before) =>
        before && {
          ...before,
          wordings: [...before.wordings, { by: said.by, at, text: said.text, clauseId: said.clauseId }],
          agreed: undefined,
        },
    ),
  AllianceDecisionAgreed: (reviews, said, { at }) =>
    decided(reviews, said, (before) => before && { ...before, agreed: { by: said.by, at } }),
  AllianceDecisionDropped: (reviews, said) => decided(reviews, said, () => undefined),
  AllianceClosingOffered: (reviews, { by, reviewId, clausesAffirmed }, { at }) =>
    changed(reviews, reviewId, (review) => ({ ...review, closing: { by, at, clausesAffirmed } })),
  AllianceReviewCompleted: (reviews, { by, reviewId, clausesAffirmed, decisions }, { at }) =>
    changed(reviews, reviewId, (review) => ({
      ...review,
      completed: { by, at, clausesAffirmed, decisions },
    })),
};

export const allianceReviews = part('allianceReviews', none, cases, {
  // Nobody did anything.
  unremarked: ['AllianceReviewDue'],
  withdrawals: [
    {
      by: 'AllianceDecisionDropped',
      of: ['AllianceDecisionProposed', 'AllianceDecisionReworded'],
      subject: ({ data }) => ('decisionId' in data ? data.decisionId : undefined),
    },
  ],
});
