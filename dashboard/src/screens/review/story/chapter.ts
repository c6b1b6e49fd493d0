import type { StoryChapter } from '../../../pair/narrative/kinds.ts';
import { reviewEvents } from './events.ts';
import { reviewQuestions } from './questions.ts';
import { reviewRecords } from './records.ts';

/** Sessions, and what was written after them. */
export const reviewChapter = {
  events: reviewEvents,
  questions: reviewQuestions,
  records: reviewRecords,
} satisfies StoryChapter;
