import type { StoryChapter } from '../../../pair/narrative/kinds.ts';
import { questionEvents } from './events.ts';

/** The questions that two keep. Who kept none reads nothing of them. */
export const questionsChapter = { events: questionEvents } satisfies StoryChapter;
