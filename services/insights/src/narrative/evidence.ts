import { day, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { clauseChange } from '../agreement/reading/clause-words.ts';
import type { ResponseOf } from '../pair/response.ts';
import * as parts from '../past/parts.ts';
import { oneOf } from './one-of.ts';

export const step = z.enum([
  'invited',
  'formed',
  'drafted',
  'proposed',
  'countered',
  'accepted',
  'declined',
  'withdrawn',
  'ending-proposed',
  'ending-agreed',
  'ending-answered',
  'ended',
]);

/** What somebody wrote, of any aggregate. */
const words = z.strictObject({
  kind: z.literal('words'),
  of: z.enum([
    'learning-history',
    'assumption',
    'reframing',
    'goal-learning',
    'learning-summary',
    'invitation',
  ]),
  on: day,
  by: role,
  text: z.string(),
  from: z.string().optional(),
});

/** A step towards an agreement, or towards an end. */
const stepTaken = z.strictObject({
  kind: z.literal('step'),
  step,
  on: day,
  by: role,
  clause: clauseChange.optional(),
  why: z.string().optional(),
});

type OfAPart = (typeof parts)[keyof typeof parts]['evidence'][number];

/** What a sentence of the story rests on: a record, with the words that go with it. */
export const evidence = oneOf([
  words,
  stepTaken,
  ...Object.values(parts).flatMap((part): readonly OfAPart[] => part.evidence),
]).meta({ id: 'Evidence' });

export type Evidence = ResponseOf<typeof evidence>;
export type EvidenceOf<Kind extends Evidence['kind']> = Extract<Evidence, { kind: Kind }>;
