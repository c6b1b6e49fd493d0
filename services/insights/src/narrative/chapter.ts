import type { Practice } from '@alliance/facts/practices';
import type { z } from 'zod';
import type { ReadModel } from '../pair/read-model.ts';
import type { asks } from './ask.ts';
import type { Part } from './beat.ts';
import type { Dated } from './event.ts';
import type { Kinds, OneOf } from './one-of.ts';

/** What can be read of one aggregate, or of one thing in it, by a route of its own. */
export interface DocumentOfAPair {
  /** In the client; also the path below the alliance unless that says otherwise. */
  readonly name: string;
  readonly path?: string;
  readonly params?: z.ZodObject;
  readonly summary: string;
  readonly answer: z.ZodType;
  readonly draw: (seen: ReadModel, params: Readonly<Record<string, string>>) => unknown;
}

/** Clauses of the story sentence that an aggregate tells, by the part of it in which they come. */
export const beats = <const Several extends Kinds>(
  kinds: Several,
  told: { readonly [Each in Part]?: (seen: ReadModel) => readonly OneOf<Several>[] },
) => ({ kinds, told });

/** What happened to an aggregate, in any order. */
export const events = <const Several extends Kinds>(
  kinds: Several,
  told: (seen: ReadModel) => readonly Dated<OneOf<Several>>[],
) => ({ kinds, told });

/** What an aggregate tells between two: the documents it is read in, and what it contributes to the story. */
export interface Chapter {
  /**
   * What the two have to use for it to be told: while that is off it asks for nothing and has no part of the sentence.
   * What was recorded of it can still be read, in its documents and among the events.
   */
  readonly practice?: Practice;
  readonly documents: readonly DocumentOfAPair[];
  readonly beats: ReturnType<typeof beats<Kinds>>;
  readonly events: ReturnType<typeof events<Kinds>>;
  readonly asks: readonly ReturnType<typeof asks<Kinds, readonly string[]>>[];
}
