import type { z } from 'zod';
import { notKnowing, notKnowingOf } from '../moment/document/not-knowing.ts';
import { ownQuestions, ownQuestionsOf } from '../question/document/own-questions.ts';
import type { OwnReadModel } from '../own/own-read-model.ts';
import { prepare, prepareOf } from '../preparation/document/prepare.ts';

/** What somebody can read of their own, by a route below their own path. */
export interface OwnDocument {
  /** In the client. */
  readonly name: string;
  readonly path: string;
  readonly summary: string;
  readonly answer: z.ZodType;
  readonly draw: (seen: OwnReadModel) => unknown;
}

/* A document a line. */
export const ownDocuments: readonly OwnDocument[] = [
  {
    name: 'notKnowing',
    path: 'not-knowing',
    summary: 'The moments that I noticed: held, shared, let go. Read by me alone.',
    answer: notKnowing,
    draw: notKnowingOf,
  },
  {
    name: 'prepare',
    path: 'prepare',
    summary: 'What I prepare for a session of ours, or for none in particular. Read by me alone.',
    answer: prepare,
    draw: prepareOf,
  },
  {
    name: 'ownQuestions',
    path: 'questions',
    summary: 'The questions that I keep for myself, and what became of them. Read by me alone.',
    answer: ownQuestions,
    draw: ownQuestionsOf,
  },
];
