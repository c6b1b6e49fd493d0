import type {
  Attention,
  Evidence,
  Practice,
  RowId,
  StoryDocument,
  StoryEvent,
} from '@alliance/api-client/generated/api';
import type { LinkProps } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { ScoreRowProps } from '../score/row.tsx';
import type { Read } from './for-both.ts';
import type { Piece, Sentence } from './sentence.ts';

/*
 * What a chapter contributes to the story, kind by kind. Each chapter words its own; together they have to word every
 * kind that there is, or the story doesn't compile (`screens/story/chapters.ts`).
 */

/** Those of a union that may be of this kind; one of them may stand for several kinds. */
export type OfKind<Any extends { readonly kind: string }, Kind extends string> = Any extends unknown
  ? Kind extends Any['kind']
    ? Any
    : never
  : never;

/** What happened, in a line. */
export type EventsInWords = {
  readonly [Kind in StoryEvent['kind']]: (event: OfKind<StoryEvent, Kind>, story: Read) => readonly Piece[];
};

export interface Question {
  readonly text: string;
  /** The screen that it leads to, and what its link says. */
  readonly leads: {
    readonly to: NonNullable<LinkProps['to']>;
    readonly says: string;
    /** A page of that screen, where the link goes straight to what it says. */
    readonly page?: { readonly amendmentId: string } | 'sign';
    /** Where one session's page is meant. */
    readonly sessionId?: string;
  };
  /** A practice that is offered: either can say for both that it is not for them. */
  readonly offers?: Practice;
}

/** What asks for attention, as a question or an invitation; never a reproach. */
export type Questions = {
  readonly [Kind in Attention['kind']]: (
    attention: OfKind<Attention, Kind>,
    story: StoryDocument,
  ) => Question;
};

/** A record that a phrase rests on: what it is, and what was said in it. */
export interface RecordInWords {
  readonly what: string;
  readonly words?: string | undefined;
}

/** What a phrase may rest on but how a theme came up, which has a table of its own. */
export type PlainRecord = Exclude<Evidence, { kind: 'touch' }>;

export type RecordsInWords = {
  readonly [Kind in PlainRecord['kind']]: (record: OfKind<PlainRecord, Kind>) => RecordInWords;
};

/** The paragraphs once the beginning is told: what we work with, what we agreed, what it came to. */
export const PARAGRAPHS = ['work', 'agreement', 'outcome'] as const;

/** What one chapter contributes in words; rows, columns and forms are listed where they are drawn. */
export interface StoryChapter {
  readonly events: Partial<EventsInWords>;
  readonly questions?: Partial<Questions>;
  /** Its sentences, the paragraph that they stand in, and their turn there. */
  readonly tells?: {
    readonly in: (typeof PARAGRAPHS)[number];
    readonly turn: number;
    readonly sentences: (story: StoryDocument) => readonly Sentence[];
  };
  /** Of a practice: its row, at the foot of the score. */
  readonly row?: { readonly id: RowId; readonly Row: ComponentType<ScoreRowProps> };
}
