import type { StoryChapter } from '../../../pair/narrative/kinds.ts';
import { agreementEvents } from './events.ts';
import { agreementQuestions } from './questions.ts';
import { agreement } from './sentences.ts';

/** The agreement: how it changed, what is on its way, what waits for somebody. */
export const agreementChapter = {
  events: agreementEvents,
  questions: agreementQuestions,
  tells: { in: 'agreement', turn: 1, sentences: agreement },
} satisfies StoryChapter;
