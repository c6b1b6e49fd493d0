import type { ReadModel } from '../pair/read-model.ts';
import type { ResponseOf } from '../pair/response.ts';
import { PARTS } from '../narrative/beat.ts';
import { oneOf } from '../narrative/one-of.ts';
import { chapters, isToldTo, type OfAChapter } from './chapters.ts';

type Kind = OfAChapter['beats']['kinds'][number];

export const beat = oneOf(chapters.flatMap(({ beats }): readonly Kind[] => beats.kinds)).meta({ id: 'Beat' });

export type Beat = ResponseOf<typeof beat>;

/** Part by part, and within a part chapter by chapter. */
export const beatsOf = (seen: ReadModel): readonly Beat[] => {
  const told = chapters.filter((chapter) => isToldTo(seen, chapter));
  return PARTS.flatMap((part) =>
    told.flatMap(({ beats }): readonly Beat[] => beats.told[part]?.(seen) ?? []),
  );
};
