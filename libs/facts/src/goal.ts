import { z } from 'zod';
import { defineFact, sealed, type FactOf } from './fact.ts';
import { goalLevel, id, member, words } from './vocabulary.ts';

/** What each level looks like, from -2 to +2, in that order. */
export const anchors = z.tuple([words, words, words, words, words]);

export const goalArticulated = defineFact('GoalArticulated', {
  goalId: id,
  text: sealed(words),
  owner: member,
  /** 1 to 5: how much it matters beside the other goals. */
  weight: z.int().min(1).max(5),
  anchors: sealed(anchors),
  themeIds: z.array(id).max(20),
});
export const goalRated = defineFact('GoalRated', {
  goalId: id,
  level: sealed(goalLevel),
  evidence: sealed(words.optional()),
  sessionId: id,
});
export const goalRevised = defineFact('GoalRevised', {
  goalId: id,
  text: sealed(words),
  why: sealed(words.optional()),
});
export const goalAchieved = defineFact('GoalAchieved', { goalId: id, learning: sealed(words) });
/** Laid down, with what it taught. */
export const goalReleased = defineFact('GoalReleased', { goalId: id, learning: sealed(words) });

export const goalFacts = [goalArticulated, goalRated, goalRevised, goalAchieved, goalReleased] as const;
export type GoalFact = FactOf<(typeof goalFacts)[number]>;
