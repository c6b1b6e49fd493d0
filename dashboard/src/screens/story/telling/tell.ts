import type { StoryDocument } from '@alliance/api-client/generated/api';
import { agreement } from './agreement.ts';
import { opening } from './opening.ts';
import type { Paragraph } from './sentence.ts';
import { themes } from './themes.ts';
import { whatItCameTo } from './what-it-came-to.ts';

/** The story in sentences: how we began, what we work with, what it came to. */
export const tell = (story: StoryDocument): Paragraph[] =>
  [opening(story), themes(story), agreement(story), whatItCameTo(story)].filter(
    (paragraph) => paragraph.length > 0,
  );
