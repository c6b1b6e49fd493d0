import type { StoryChapter } from '../../../pair/narrative/kinds.ts';
import { reviewEvents } from './events.ts';
import { reviewQuestions } from './questions.ts';

/** Sessions, and what was written after them. */
export const reviewChapter = {
  events: reviewEvents,
  questions: reviewQuestions,
} satisfies StoryChapter;
