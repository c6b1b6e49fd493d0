import { isUsed } from '../agreement/reading/practices.ts';
import type { ReadModel } from '../pair/read-model.ts';
import { PARTS } from '../narrative/beat.ts';
import type { Chapter, DocumentOfAPair } from '../narrative/chapter.ts';
import * as named from './chapters-of-aggregates.ts';

const firstTold = ({ beats }: Chapter): number => {
  const place = PARTS.findIndex((part) => beats.told[part] !== undefined);
  return place < 0 ? PARTS.length : place;
};

/**
 * All that our story is told of, in the order in which each first speaks in the sentence: so they come within one turn,
 * part or instant. Two that begin to speak in the same part come by their names.
 */
export const chapters = Object.values(named).toSorted((a, b) => firstTold(a) - firstTold(b));

/** Whether the two use what a chapter is about. */
export const isToldTo = (seen: ReadModel, { practice }: Chapter): boolean => isUsed(seen, practice);

export type OfAChapter = (typeof chapters)[number];

/** What is read of each beside the story, in the order of the routes. */
export const documents: readonly DocumentOfAPair[] = chapters.flatMap(
  (chapter): readonly DocumentOfAPair[] => chapter.documents,
);
