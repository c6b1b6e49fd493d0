import { day } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { ResponseOf } from '../pair/response.ts';
import { evidence } from './evidence.ts';

/** Rows of the drawing that a beat can point at. */
export const rowId = z
  .union([
    z.enum(['agreement', 'coach-shared', 'supervisor-shared', 'reviewed', 'goals', 'agency']),
    z.templateLiteral(['theme:', z.string()]),
  ])
  .meta({ id: 'RowId' });

export type RowId = ResponseOf<typeof rowId>;

/** A clause of the story sentence: what it tells, when that was, and the records on which it rests. */
export const beatOf = <Kind extends string, Params extends z.ZodRawShape>(kind: Kind, params: Params) =>
  z.strictObject({
    id: z.string().meta({ description: 'Stays the same for as long as its subject is told of.' }),
    kind: z.literal(kind),
    params: z.strictObject(params),
    from: day,
    to: day,
    sessions: z.array(z.int().min(1)),
    row: rowId.optional(),
    evidence: z.array(evidence).min(1),
  });

/**
 * The parts of the sentence, in the order in which it is told: how we came together, what we first agreed, how often
 * we met, what we worked on there and what we tried, what that changed between us, where we stand, and how it ended.
 */
export const PARTS = [
  'came-together',
  'agreed',
  'met',
  'worked-on',
  'tried',
  'changed',
  'stand',
  'ended',
] as const;

export type Part = (typeof PARTS)[number];
