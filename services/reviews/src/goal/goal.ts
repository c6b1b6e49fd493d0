import type { Offered } from '@alliance/decider/rejections';
import type { GoalFact } from '@alliance/facts/goal';
import { achieve } from './achieve.ts';
import { articulate } from './articulate.ts';
import { correctRating } from './correct-rating.ts';
import { decider, type Goal } from './decider.ts';
import { rate } from './rate.ts';
import { rejections } from './rejections.ts';
import { release } from './release.ts';
import { retractRating } from './retract-rating.ts';
import { revise } from './revise.ts';
import { wordLevel } from './word-level.ts';

export const goal = {
  name: 'goal',
  of: 'alliance',
  per: 'id',
  action: 'work-with-goals',
  decider,
  verbs: { articulate, rate, correctRating, retractRating, wordLevel, revise, achieve, release },
  rejections,
} as const satisfies Offered<Goal, GoalFact>;
