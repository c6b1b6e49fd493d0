import type { Attention, StoryDocument, StoryEvent } from '@alliance/api-client/generated/api';
import { use } from 'react';
import {
  PARAGRAPHS,
  type EventsInWords,
  type Questions,
  type StoryChapter,
} from '../../pair/narrative/kinds.ts';
import type { Paragraph } from '../../pair/narrative/sentence.ts';
import { usePair } from '../../pair/pair.tsx';
import * as contents from './contents.ts';
import { chaptersThere, fetchChapters } from './chapters-of-practices.ts';
import type * as contentsOfPractices from './contents-of-practices.ts';

type Contents = typeof contents & typeof contentsOfPractices;
type OneOf = Contents[keyof Contents];
const chapters = (): readonly StoryChapter[] => [...Object.values(contents), ...chaptersThere()];

type Kinds<Part> = Part extends unknown ? keyof Part : never;
type Worded<Part extends keyof StoryChapter, Each = OneOf> =
  Each extends Readonly<Record<Part, infer Words>> ? Kinds<Words> : never;
type None<Missing extends never> = Missing;

/** Doesn’t compile while there is a kind that no chapter words: the error says which. */
export type Unworded = None<
  Exclude<StoryEvent['kind'], Worded<'events'>> | Exclude<Attention['kind'], Worded<'questions'>>
>;

/** The first chapter that has it. */
const of = <Words>(find: (chapter: StoryChapter) => Words | undefined): Words | undefined => {
  for (const chapter of chapters()) {
    const words = find(chapter);
    if (words !== undefined) return words;
  }
  return undefined;
};

/* Undefined for a kind that only a later build knows. */
export const eventsOf = <Kind extends StoryEvent['kind']>(kind: Kind): EventsInWords[Kind] | undefined =>
  of(({ events }) => events[kind]);
export const questionsOf = <Kind extends Attention['kind']>(kind: Kind): Questions[Kind] | undefined =>
  of(({ questions }) => questions?.[kind]);

/**
 * Waits for what is said of practices, where the two use any. What they don't use is in no sentence and asks for
 * nothing; that it was used once is said by an event that nobody here words.
 */
export const useChapters = (story: StoryDocument): void => {
  const { practices } = usePair().partnership;
  const told = practices.on.length > 0 || story.events.some(({ kind }) => eventsOf(kind) === undefined);
  const coming = told ? fetchChapters() : undefined;
  if (coming) use(coming);
};

/** What the chapters tell, paragraph by paragraph. */
export const paragraphsOf = (story: StoryDocument): readonly Paragraph[] => {
  const telling = chapters()
    .flatMap(({ tells }) => tells ?? [])
    .toSorted((a, b) => a.turn - b.turn);
  return PARAGRAPHS.map((paragraph) =>
    telling.flatMap((tells) => (tells.in === paragraph ? tells.sentences(story) : [])),
  );
};
