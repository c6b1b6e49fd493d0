import type { StoryChapter } from '../../../pair/narrative/kinds.ts';
import { sharingEvents } from './events.ts';
import { sharingRecords } from './records.ts';
import { assumptions } from './sentences.ts';

/** What the two told each other outside the sessions. */
export const sharingChapter = {
  events: sharingEvents,
  records: sharingRecords,
  tells: { in: 'agreement', turn: 2, sentences: assumptions },
} satisfies StoryChapter;
