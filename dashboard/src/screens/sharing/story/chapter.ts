import type { StoryChapter } from '../../../pair/narrative/kinds.ts';
import { sharingEvents } from './events.ts';
import { assumptions } from './sentences.ts';

/** What the two told each other outside the sessions. */
export const sharingChapter = {
  events: sharingEvents,
  tells: { in: 'agreement', turn: 2, sentences: assumptions },
} satisfies StoryChapter;
