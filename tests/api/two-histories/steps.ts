import type { Steps } from './history.ts';
import { ofEarlierBuilds } from './of-earlier-builds.ts';
import { ofMoments } from './of-moments.ts';
import { ofPreparations } from './of-preparations.ts';
import { ofQuestions } from './of-questions.ts';
import { ofReviews } from './of-reviews.ts';
import { ofSessions } from './of-sessions.ts';
import { ofTheAgenda } from './of-the-agenda.ts';

/* A chapter a line. */
const CHAPTERS: readonly Steps[] = [
  ofSessions,
  ofReviews,
  ofMoments,
  ofPreparations,
  ofTheAgenda,
  ofQuestions,
  ofEarlierBuilds,
];

/** By what they are called: what both do, and what the first does for himself. */
export const BOTH = new Map(CHAPTERS.flatMap(({ both }) => Object.entries(both)));
export const ALONE = new Map(CHAPTERS.flatMap(({ alone }) => Object.entries(alone)));
