import { impactLevel, impactSource } from '@alliance/facts/impact';
import { day, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { goalName } from '../../goal/reading/goal-name.ts';
import { there } from '../../pair/of-the-pair.ts';
import type { ResponseOf } from '../../pair/response.ts';

const wording = {
  text: z.string().meta({ description: 'Clients by an alias.' }),
  source: impactSource.meta({
    description: 'How its teller knows: saw it, was told it by whom it concerns, heard it from others.',
  }),
};

export const impactNote = z
  .strictObject({
    impactId: z.string(),
    level: impactLevel,
    by: role,
    on: day.meta({ description: 'The day on which it was told.' }),
    there,
    ...wording,
    before: z
      .array(z.strictObject({ ...wording, until: day, why: z.string().optional() }))
      .meta({ description: 'How it read before, the oldest first, and why it was put anew.' }),
    additions: z.array(z.strictObject({ on: day, text: z.string() })),
    goal: goalName.optional().meta({ description: 'Where it begins, or the notes before it.' }),
    parent: z
      .strictObject({
        impactId: z.string(),
        days: z.int().min(0).meta({ description: 'From when that was told, as the alliance counts days.' }),
      })
      .optional()
      .meta({ description: 'What its teller placed before it; never what it came of.' }),
    echo: z
      .strictObject({ by: role, on: day, text: z.string().optional() })
      .optional()
      .meta({ description: 'That the other recognises it.' }),
  })
  .meta({ id: 'ImpactNote' });

export type ImpactNote = ResponseOf<typeof impactNote>;
