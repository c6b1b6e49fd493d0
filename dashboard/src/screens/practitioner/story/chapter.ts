import type { StoryChapter } from '../../../pair/narrative/kinds.ts';
import { growthEvents } from './events.ts';
import { growth } from './sentences.ts';

/** Where the two place themselves as practitioners. */
export const practitionerChapter = {
  events: growthEvents,
  tells: { in: 'work', turn: 4, sentences: growth },
} satisfies StoryChapter;
