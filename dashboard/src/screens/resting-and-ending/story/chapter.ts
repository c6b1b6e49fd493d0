import type { StoryChapter } from '../../../pair/narrative/kinds.ts';
import { endingEvents } from './events.ts';
import { endingQuestions } from './questions.ts';
import { ended } from './sentences.ts';

/** The end, and what it taught. */
export const endingChapter = {
  events: endingEvents,
  questions: endingQuestions,
  tells: { in: 'outcome', turn: 3, sentences: ended },
} satisfies StoryChapter;
