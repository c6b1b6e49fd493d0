import { goalsOf } from '../goal/document/goals.ts';
import type { ReadModel } from '../pair/read-model.ts';
import { storyOf } from '../story/story.ts';
import { themesOf } from '../theme/document/themes.ts';

/** Themes, goals and story as of a day, but for the revisions, which are today's on every day. For specs. */
export const asBefore = (seen: ReadModel): unknown =>
  JSON.parse(
    JSON.stringify([themesOf(seen), goalsOf(seen), storyOf(seen)], (key, value: unknown) =>
      key === 'revision' ? undefined : value,
    ),
  );
