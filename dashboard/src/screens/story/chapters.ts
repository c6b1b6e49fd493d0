import type { Attention, StoryDocument, StoryEvent } from '@alliance/api-client/generated/api';
import {
  PARAGRAPHS,
  type EventsInWords,
  type Questions,
  type StoryChapter,
} from '../../pair/narrative/kinds.ts';
import type { Paragraph } from '../../pair/narrative/sentence.ts';
import * as contents from './contents.ts';

type OneOf = (typeof contents)[keyof typeof contents];
const CHAPTERS: readonly StoryChapter[] = Object.values(contents);

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
  for (const chapter of CHAPTERS) {
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

const TELLING = CHAPTERS.flatMap(({ tells }) => tells ?? []).toSorted((a, b) => a.turn - b.turn);

/** What the chapters tell, paragraph by paragraph. */
export const paragraphsOf = (story: StoryDocument): readonly Paragraph[] =>
  PARAGRAPHS.map((paragraph) =>
    TELLING.flatMap((tells) => (tells.in === paragraph ? tells.sentences(story) : [])),
  );
