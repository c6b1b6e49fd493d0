import type { StoryDocument } from '@alliance/api-client/generated/api';
import type { Paragraph } from '../../../pair/telling/sentence.ts';
import { PARAGRAPHS } from '../chapters.ts';
import { opening } from './opening.ts';

/** The story in sentences: how we began, what we work with, what it came to. */
export const tell = (story: StoryDocument): Paragraph[] =>
  [[opening], ...PARAGRAPHS]
    .map((tellers) => tellers.flatMap((teller) => teller(story)))
    .filter((paragraph) => paragraph.length > 0);
