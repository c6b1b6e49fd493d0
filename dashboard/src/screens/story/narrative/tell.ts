import type { StoryDocument } from '@alliance/api-client/generated/api';
import type { Paragraph } from '../../../pair/narrative/sentence.ts';
import { paragraphsOf } from '../chapters.ts';
import { opening } from './opening.ts';

/** The story in sentences: how we began, what we work with, what it came to. */
export const tell = (story: StoryDocument): Paragraph[] =>
  [opening(story), ...paragraphsOf(story)].filter((paragraph) => paragraph.length > 0);
