import type { StoryChapter } from '../../../pair/narrative/kinds.ts';
import { companionEvents } from './events.ts';
import { ownLearning } from './sentences.ts';

/** What the two are to each other as companions in learning. */
export const companionChapter = {
  events: companionEvents,
  tells: { in: 'work', turn: 3, sentences: ownLearning },
} satisfies StoryChapter;
