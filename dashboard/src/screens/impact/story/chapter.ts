import type { StoryChapter } from '../../../pair/narrative/kinds.ts';
import { impactEvents } from './events.ts';
import { impactQuestions } from './questions.ts';
import { impact } from './sentences.ts';

/** What the learning changed, as told. */
export const impactChapter = {
  events: impactEvents,
  questions: impactQuestions,
  tells: { in: 'outcome', turn: 1.5, sentences: impact },
} satisfies StoryChapter;
