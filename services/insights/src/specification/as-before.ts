import { goalsOf } from '../documents/goals/goals.ts';
import type { Seen } from '../documents/looking.ts';
import { storyOf } from '../documents/story/story.ts';
import { themesOf } from '../documents/themes/themes.ts';

/** Themes, goals and story as of a day, but for the revisions, which are today's on every day. For specs. */
export const asBefore = (seen: Seen): unknown =>
  JSON.parse(
    JSON.stringify([themesOf(seen), goalsOf(seen), storyOf(seen)], (key, value: unknown) =>
      key === 'revision' ? undefined : value,
    ),
  );
