import type { Seen } from '../pair/looking.ts';
import type { Sent } from '../pair/sent.ts';
import { PARTS } from '../telling/beat.ts';
import { oneOf } from '../telling/one-of.ts';
import { chapters, type OfAChapter } from './chapters.ts';

type Kind = OfAChapter['beats']['kinds'][number];

export const beat = oneOf(chapters.flatMap(({ beats }): readonly Kind[] => beats.kinds)).meta({ id: 'Beat' });

export type Beat = Sent<typeof beat>;

/** Part by part, and within a part chapter by chapter. */
export const beatsOf = (seen: Seen): readonly Beat[] =>
  PARTS.flatMap((part) => chapters.flatMap(({ beats }): readonly Beat[] => beats.told[part]?.(seen) ?? []));
