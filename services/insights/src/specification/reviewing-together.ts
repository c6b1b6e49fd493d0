import {
  allianceClosingOffered,
  allianceDecisionAgreed,
  allianceDecisionDropped,
  allianceDecisionProposed,
  allianceDecisionReworded,
  allianceReviewAsked,
  allianceReviewCompleted,
  allianceReviewDue,
  allianceViewAddedTo,
  allianceViewSealed,
  allianceViewsOpened,
  allianceViewTakenBack,
  THE_RHYTHM,
} from '@alliance/facts/alliance-review';
import { on, uuid, type DatedFact } from './pair-history.ts';
import { AMARA, JUDITH } from './people.ts';

export const lookBack = (number: number): string => uuid(900 + number);
export const deciding = (number: number): string => uuid(920 + number);
const of = (number: number) => ({ reviewId: lookBack(number) });

type ClauseId = Parameters<typeof allianceReviewCompleted>[0]['clausesAffirmed'][number];
interface View {
  readonly helps?: string;
  readonly avoids?: string;
  readonly assumptions?: { readonly assumptionId?: string; readonly text: string }[];
  readonly stillTrue?: ClauseId[];
  readonly wordOn?: { readonly clauseId: ClauseId; readonly text: string }[];
}
interface Decision {
  readonly text?: string;
  readonly clauseId?: ClauseId;
}

export const fallsDue = (number: number, day: string, contractVersion = 1): readonly DatedFact[] =>
  on(`${day}T00:00`, allianceReviewDue({ by: THE_RHYTHM, ...of(number), dueOn: day, contractVersion }));
export const askFor = (by: string, number: number, day: string): readonly DatedFact[] =>
  on(day, allianceReviewAsked({ by, ...of(number) }));
export const sealView = (by: string, number: number, day: string, view: View = {}): readonly DatedFact[] => {
  const { helps = `what ${by} finds helpful`, avoids, assumptions = [], stillTrue = [], wordOn = [] } = view;
  return on(
    `${day}T18:00`,
    allianceViewSealed({ by, ...of(number), helps, avoids, assumptions, stillTrue, wordOn }),
  );
};
export const takeViewBack = (by: string, number: number, day: string): readonly DatedFact[] =>
  on(`${day}T18:10`, allianceViewTakenBack({ by, ...of(number) }));
export const openViews = (by: string, number: number, day: string): readonly DatedFact[] =>
  on(`${day}T18:00`, allianceViewsOpened({ by, ...of(number), on: day }));
export const addToView = (by: string, number: number, day: string, text: string): readonly DatedFact[] =>
  on(`${day}T18:20`, allianceViewAddedTo({ by, ...of(number), text }));

const worded = (by: string, number: number, which: number, { text = 'So.', clauseId }: Decision) => ({
  by,
  ...of(number),
  decisionId: deciding(which),
  text,
  clauseId,
});
export const decide = (
  by: string,
  number: number,
  which: number,
  day: string,
  decision: Decision = {},
): readonly DatedFact[] => on(`${day}T19:00`, allianceDecisionProposed(worded(by, number, which, decision)));
export const decideOtherwise = (
  by: string,
  number: number,
  which: number,
  day: string,
  decision: Decision,
): readonly DatedFact[] => on(`${day}T19:10`, allianceDecisionReworded(worded(by, number, which, decision)));
export const agreeTo = (by: string, number: number, which: number, day: string): readonly DatedFact[] =>
  on(`${day}T19:20`, allianceDecisionAgreed({ by, ...of(number), decisionId: deciding(which) }));
export const leaveOut = (by: string, number: number, which: number, day: string): readonly DatedFact[] =>
  on(`${day}T19:30`, allianceDecisionDropped({ by, ...of(number), decisionId: deciding(which) }));

/** Both write and read each other's views on one day. */
export const lookBackTogether = (number: number, day: string): readonly DatedFact[] => [
  ...askFor(JUDITH, number, day),
  ...sealView(AMARA, number, day),
  ...sealView(JUDITH, number, day),
  ...openViews(JUDITH, number, day),
];

/** One offers to close, the other agrees. */
export const closeReview = (
  [one, other]: readonly [string, string],
  number: number,
  day: string,
  clausesAffirmed: ClauseId[],
  decisions: readonly number[] = [],
): readonly DatedFact[] => [
  ...on(`${day}T19:40`, allianceClosingOffered({ by: one, ...of(number), clausesAffirmed })),
  ...on(
    `${day}T19:50`,
    allianceReviewCompleted({
      by: other,
      ...of(number),
      on: day,
      byBoth: [one, other],
      decisions: decisions.map(deciding),
      clausesAffirmed,
    }),
  ),
];

/** What the two of a year write of how they work, and decide: asked for, due, one taken back and one left out. */
export const lookingBack: readonly DatedFact[] = [
  ...askFor(JUDITH, 1, '2025-02-26'),
  ...sealView(AMARA, 1, '2025-02-27', { helps: 'too soon' }),
  ...takeViewBack(AMARA, 1, '2025-02-27'),
  ...sealView(AMARA, 1, '2025-02-28', {
    avoids: 'That I tidy.',
    assumptions: [{ text: 'Thanks tell me enough.' }],
    stillTrue: ['shared-learning-aim'],
    wordOn: [{ clauseId: 'review-rhythm', text: 'Too often?' }],
  }),
  ...sealView(JUDITH, 1, '2025-03-01', { stillTrue: ['shared-learning-aim'] }),
  ...openViews(JUDITH, 1, '2025-03-01'),
  ...addToView(AMARA, 1, '2025-03-01', 'And your waiting.'),
  ...decide(JUDITH, 1, 1, '2025-03-01', { text: 'Ninety minutes.', clauseId: 'review-rhythm' }),
  ...decideOtherwise(AMARA, 1, 1, '2025-03-01', { text: 'Every second is ninety.' }),
  ...agreeTo(JUDITH, 1, 1, '2025-03-01'),
  ...decide(AMARA, 1, 2, '2025-03-02', { text: 'Nothing else.' }),
  ...leaveOut(JUDITH, 1, 2, '2025-03-02'),
  ...closeReview([AMARA, JUDITH], 1, '2025-03-03', ['shared-learning-aim'], [1]),
  ...fallsDue(2, '2025-05-01'),
  ...sealView(JUDITH, 2, '2025-05-02'),
];
