import { partnership, partnershipOf } from '../partnership/partnership.ts';
import { documents } from '../story/chapters.ts';
import { story, storyOf } from '../story/story.ts';
import type { DocumentOfAPair } from '../narrative/chapter.ts';

/** Documents of one pair, as of a day, for one of the two. */
export const pairDocuments: readonly DocumentOfAPair[] = [
  {
    name: 'partnership',
    summary: 'What the line of time is drawn from.',
    answer: partnership,
    draw: partnershipOf,
  },
  { name: 'story', summary: 'Our story as of a day.', answer: story, draw: storyOf },
  ...documents,
];
