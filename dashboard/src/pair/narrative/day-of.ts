import type { Day, StoryDocument } from '@alliance/api-client/generated/api';
import { dayNear } from '../../words/days-in-words.ts';
import { forBoth } from './for-both.ts';

/** The day on which something was offered or asked, for both. */
export const dayOf = (
  { on, there }: { readonly on: Day; readonly there?: Day | undefined },
  story: StoryDocument,
): string => forBoth(story, { day: on, there }, (each) => dayNear(each, story.asOf));
