import { day, mode, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { clauseChange, clauseName } from '../agreement/reading/clause-words.ts';
import { goalLevel } from '../goal/reading/goal-level.ts';
import type { Sent } from '../pair/sent.ts';
import { depth } from '../theme/reading/depth.ts';

const session = z.int().min(1);
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

/** What a sentence of the story rests on: a record, with the words that go with it. */
export const evidence = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('touch'),
      themeId: z.string(),
      session,
      on: day,
      depth,
      namedBy: role,
      quote: z.string().optional(),
    }),
    z.strictObject({
      kind: z.literal('session'),
      session,
      on: day,
      minutes: z.int(),
      mode,
      opened: z.boolean().meta({ description: 'Both reviews can be read by both.' }),
    }),
    z.strictObject({
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
    }),
    z.strictObject({
      kind: z.literal('signature'),
      version: z.int().min(1),
      on: day,
      by: role,
      statement: z.string().optional(),
    }),
    z.strictObject({
      kind: z.literal('step'),
      step,
      on: day,
      by: role,
      clause: clauseChange.optional(),
      why: z.string().optional(),
    }),
    z.strictObject({ kind: z.literal('clause'), clause: clauseName, on: day, by: role }),
    z.strictObject({
      kind: z.literal('rating'),
      goalId: z.string(),
      text: z.string(),
      session,
      on: day,
      by: role,
      level: goalLevel,
      anchor: z.string().optional().meta({ description: 'What the level meant then.' }),
      evidence: z.string().optional(),
    }),
    z.strictObject({
      kind: z.literal('experiment'),
      did: z.enum(['proposed', 'tried', 'kept', 'adapted', 'dropped']),
      on: day,
      by: role,
      text: z.string(),
    }),
    z.strictObject({
      kind: z.literal('pulse'),
      pulseId: z.string(),
      session,
      on: day,
      by: role,
      of: z.enum(['alliance', 'agency']),
      mean: z.number(),
    }),
  ])
  .meta({ id: 'Evidence' });

export type Evidence = Sent<typeof evidence>;
export type EvidenceOf<Kind extends Evidence['kind']> = Extract<Evidence, { kind: Kind }>;
