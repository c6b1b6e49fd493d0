import { clauseKind, day, instant, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { numbers } from '../reading/clause-words.ts';
import type { ResponseOf } from '../../pair/response.ts';

const inVersion = z.strictObject({ version: z.int().min(1), on: day });

const draftWording = z
  .strictObject({
    by: role,
    on: day,
    fromTemplate: z.boolean().meta({ description: 'Words that came with the template: nobody’s own.' }),
    title: z.string(),
    text: z.string(),
    ...numbers,
    wants: z
      .string()
      .optional()
      .meta({ description: 'What its author hopes for; no part of what is signed.' }),
  })
  .meta({ id: 'DraftWording' });

const clauseComment = z
  .strictObject({ by: role, on: day, at: instant, text: z.string() })
  .meta({ id: 'ClauseComment' });

export const clauseLine = z
  .strictObject({
    clauseId: z.string(),
    kind: clauseKind,
    title: z
      .string()
      .meta({ description: 'Its latest title: in the working text, else where it last stood.' }),
    standing: z.enum(['in-force', 'agreed', 'on-its-way', 'retired']),
    mandatory: z.boolean().meta({ description: 'It may be re-worded, never dropped.' }),
    since: inVersion.optional().meta({ description: 'The first version that has it.' }),
    retired: inVersion.optional().meta({ description: 'The first version without it.' }),
    texts: z
      .array(z.strictObject({ ...inVersion.shape, title: z.string(), text: z.string(), ...numbers }))
      .meta({ description: 'Version by version; one that left it alone isn’t repeated.' }),
    drafts: z.array(draftWording),
    affirmations: z.array(z.strictObject({ by: role, on: day })),
    amendments: z.array(z.string()).meta({ description: 'Ids, the oldest first.' }),
    comments: z.array(clauseComment),
    asked: role.optional().meta({
      description: 'Who said or asked the latest of it, while the other hasn’t answered or settled it.',
    }),
    lastSpokenOf: z.strictObject({ how: z.enum(['affirmed', 'amended']), on: day }).optional(),
  })
  .meta({ id: 'ClauseLine', description: 'A clause’s life, from its first wording on.' });

export type ClauseLine = ResponseOf<typeof clauseLine>;
