import type { StoryChapter } from '../../../pair/narrative/kinds.ts';
import { goalEvents } from './events.ts';
import { goals } from './sentences.ts';

/** What we learn for, and how far it has come. */
export const goalChapter = {
  events: goalEvents,
  tells: { in: 'outcome', turn: 1, sentences: goals },
} satisfies StoryChapter;
