import type { StoryChapter } from '../../../pair/narrative/kinds.ts';
import { themeEvents } from './events.ts';
import { themeQuestions } from './questions.ts';
import { themes } from './sentences.ts';

/** What keeps coming. */
export const themeChapter = {
  events: themeEvents,
  questions: themeQuestions,
  tells: { in: 'work', turn: 1, sentences: themes },
} satisfies StoryChapter;
