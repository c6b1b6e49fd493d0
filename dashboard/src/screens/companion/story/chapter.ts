import type { StoryChapter } from '../../../pair/telling/kinds.ts';
import { companionRecords } from './records.ts';

/** What the two are to each other as companions in learning. */
export const companionChapter = { events: {}, records: companionRecords } satisfies StoryChapter;
