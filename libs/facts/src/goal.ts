import { z } from 'zod';
import { ofThePair, sealed, type FactOf } from './fact.ts';
import { goalLevel, id, member, words } from './vocabulary.ts';

/** What a level looks like; null for one that has no words yet. */
const anchor = words.nullable();

const AS_HOPED = 2;

/** From -2 to +2, in that order. Two are enough to begin: 0, as hoped, and one other to tell it from. */
export const anchors = z
  .tuple([anchor, anchor, anchor, anchor, anchor])
  .refine((all) => all[AS_HOPED] !== null && all.filter((each) => each !== null).length >= 2, {
    error: 'needs words for 0 and for at least one other level',
  });

export const goalArticulated = ofThePair(
  'GoalArticulated',
  {
    goalId: id,
    text: sealed(words),
    owner: member,
    /** 1 to 5: how much it matters beside the other goals. */
    weight: z.int().min(1).max(5),
    anchors: sealed(anchors),
    themeIds: z.array(id).max(20),
  },
  // Until version 1 all five levels had words from the beginning.
  { version: 2, upcasts: { 1: (data) => data } },
);
const rating = {
  goalId: id,
  level: sealed(goalLevel),
  evidence: sealed(words.optional()),
  sessionId: id,
};
export const goalRated = ofThePair('GoalRated', rating);
/** A rating as its rater puts it right; theirs alone, as the rating was. What they said before stays in the log. */
export const goalRatingCorrected = ofThePair('GoalRatingCorrected', {
  ...rating,
  why: sealed(words.optional()),
});
/** A rating that its rater had not meant to give. */
export const goalRatingRetracted = ofThePair('GoalRatingRetracted', {
  goalId: id,
  sessionId: id,
  why: sealed(words.optional()),
});
/** A level of a goal got words, or others. Ratings given before keep the words under which they were given. */
export const goalLevelWorded = ofThePair('GoalLevelWorded', {
  goalId: id,
  level: goalLevel,
  text: sealed(words),
});
export const goalRevised = ofThePair('GoalRevised', {
  goalId: id,
  text: sealed(words),
  why: sealed(words.optional()),
});
export const goalAchieved = ofThePair('GoalAchieved', { goalId: id, learning: sealed(words) });
/** Laid down, with what it taught. */
export const goalReleased = ofThePair('GoalReleased', { goalId: id, learning: sealed(words) });

export const goalFacts = [
  goalArticulated,
  goalRated,
  goalRatingCorrected,
  goalRatingRetracted,
  goalLevelWorded,
  goalRevised,
  goalAchieved,
  goalReleased,
] as const;
export type GoalFact = FactOf<(typeof goalFacts)[number]>;
