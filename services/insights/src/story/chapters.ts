import { agreement } from '../agreement/chapter.ts';
import { beginning, end } from '../alliance/chapter.ts';
import { experiment } from '../experiment/chapter.ts';
import { goal } from '../goal/chapter.ts';
import { pulse } from '../pulse/chapter.ts';
import { session } from '../session/chapter.ts';
import type { DocumentOfAPair } from '../telling/chapter.ts';
import { theme } from '../theme/chapter.ts';

/** All that our story is told of; within one turn, part or instant in this order. */
export const chapters = [beginning, agreement, session, theme, experiment, goal, pulse, end] as const;

export type OfAChapter = (typeof chapters)[number];

/** What is read of each beside the story, in the order of the routes. */
export const documents: readonly DocumentOfAPair[] = [
  agreement,
  session,
  goal,
  theme,
  experiment,
  pulse,
].flatMap((chapter): readonly DocumentOfAPair[] => chapter.documents);
