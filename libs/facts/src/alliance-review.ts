import { z } from 'zod';
import { clauseId } from './contract.ts';
import { ofThePair, sealed, type FactOf } from './fact.ts';
import { day, id, member, words } from './vocabulary.ts';

/** Who says that a review is due: what the two agreed, and neither of them. */
export const THE_RHYTHM = 'the-rhythm';

const MOST_CLAUSES = 100;
export const MOST_DECISIONS = 20;

/** An assumption of one's own, seen anew; one that is named here for the first time has no id. */
export const assumptionSeen = z.strictObject({ assumptionId: id.optional(), text: words });
/** A clause on which somebody wants a word, and what they would say. */
export const aWordOn = z.strictObject({ clauseId, text: words });

/** One member's view of how the two work. Everything in it may be left out, but not all of it. */
export const allianceView = {
  helps: sealed(words.optional()),
  avoids: sealed(words.optional()),
  assumptions: sealed(z.array(assumptionSeen).max(20)),
  /** Clauses in force that are still true for its author. */
  stillTrue: sealed(z.array(clauseId).max(MOST_CLAUSES)),
  wordOn: sealed(z.array(aWordOn).max(MOST_CLAUSES)),
};

/** By the rhythm that both signed: the day that it falls on, and the version that says so. */
export const allianceReviewDue = ofThePair('AllianceReviewDue', {
  reviewId: id,
  dueOn: day,
  contractVersion: z.int().min(1),
});
/** By either, sooner than the rhythm would have it, or where none is agreed; also to close with. */
export const allianceReviewAsked = ofThePair('AllianceReviewAsked', { reviewId: id });

export const allianceViewSealed = ofThePair(
  'AllianceViewSealed',
  { reviewId: id, ...allianceView },
  {
    audience: 'author-until-revealed',
    revealedBy: 'AllianceViewsOpened',
    takenBackBy: 'AllianceViewTakenBack',
  },
);
export const allianceViewTakenBack = ofThePair('AllianceViewTakenBack', { reviewId: id });
/** `on` is the day of whoever sealed second. The next is counted from it. */
export const allianceViewsOpened = ofThePair('AllianceViewsOpened', { reviewId: id, on: day });
/** What its author would say beside what was opened. */
export const allianceViewAddedTo = ofThePair('AllianceViewAddedTo', { reviewId: id, text: sealed(words) });

const decision = {
  reviewId: id,
  decisionId: id,
  text: sealed(words),
  /** The clause that it would have amended; what is in force stays so until both have signed other words. */
  clauseId: clauseId.optional(),
};
export const allianceDecisionProposed = ofThePair('AllianceDecisionProposed', decision);
/** Said differently, by either. It stands once the other has agreed to these words. */
export const allianceDecisionReworded = ofThePair('AllianceDecisionReworded', decision);
export const allianceDecisionAgreed = ofThePair('AllianceDecisionAgreed', { reviewId: id, decisionId: id });
export const allianceDecisionDropped = ofThePair('AllianceDecisionDropped', { reviewId: id, decisionId: id });

const affirmed = z.array(clauseId).max(MOST_CLAUSES);
/** One of the two would close it, and affirm these clauses with the other. */
export const allianceClosingOffered = ofThePair('AllianceClosingOffered', {
  reviewId: id,
  clausesAffirmed: affirmed,
});
/** Closed by both: what they decided stands, and these clauses are affirmed by both. */
export const allianceReviewCompleted = ofThePair('AllianceReviewCompleted', {
  reviewId: id,
  on: day,
  byBoth: z.tuple([member, member]),
  decisions: z.array(id).max(MOST_DECISIONS),
  clausesAffirmed: affirmed,
});

export const allianceReviewFacts = [
  allianceReviewDue,
  allianceReviewAsked,
  allianceViewSealed,
  allianceViewTakenBack,
  allianceViewsOpened,
  allianceViewAddedTo,
  allianceDecisionProposed,
  allianceDecisionReworded,
  allianceDecisionAgreed,
  allianceDecisionDropped,
  allianceClosingOffered,
  allianceReviewCompleted,
] as const;
export type AllianceReviewFact = FactOf<(typeof allianceReviewFacts)[number]>;
