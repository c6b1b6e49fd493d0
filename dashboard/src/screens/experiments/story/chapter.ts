import type { StoryChapter } from '../../../pair/narrative/kinds.ts';
import { experimentEvents } from './events.ts';
import { experiments } from './sentences.ts';

/** What the two try. */
export const experimentChapter = {
  events: experimentEvents,
  tells: { in: 'work', turn: 2, sentences: experiments },
} satisfies StoryChapter;
