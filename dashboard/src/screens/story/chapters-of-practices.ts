import { untilThere } from '../../device/until-there.ts';
import type { StoryChapter } from '../../pair/narrative/kinds.ts';

let there: readonly StoryChapter[] | undefined;
let coming: Promise<void> | undefined;

/** Those that were fetched. */
export const chaptersThere = (): readonly StoryChapter[] => there ?? [];

/** Undefined once they are there. */
export const fetchChapters: () => Promise<void> | undefined = () => {
  if (there) return undefined;
  coming ??= untilThere(() => import('./contents-of-practices.ts')).then(
    (contents) => void (there = Object.values(contents)),
  );
  return coming;
};
