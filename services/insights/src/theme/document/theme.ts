import { day, role, themeFamily } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { triedFor } from '../../experiment/reading/tried-for.ts';
import type { ResponseOf } from '../../pair/response.ts';
import { retractedTouch } from './correction.ts';
import { movement } from './movement.ts';
import { themeState } from '../story/threads.ts';
import { touch } from './touch.ts';

const session = z.int().min(1);
const count = z.int().min(0);
const share = z.strictObject({ sessions: count, of: count });

const themeReturn = z
  .strictObject({
    session,
    on: day,
    after: session.meta({ description: 'The last session that touched it before it went.' }),
    afterOn: day,
    absentFor: z.int().min(4),
  })
  .meta({ id: 'ThemeReturn' });

export const theme = z
  .strictObject({
    themeId: z.string(),
    label: z.string(),
    family: themeFamily,
    named: z.strictObject({ by: role, on: day }),
    state: themeState.optional().meta({ description: 'After the latest session.' }),
    states: z.array(themeState.nullable()).meta({ description: 'After each session; null before a touch.' }),
    depths: z
      .array(z.literal([0, 1, 2, 3, 4, 5]))
      .meta({ description: 'One for each session; 0 not touched.' }),
    touches: z.array(touch),
    retracted: z.array(retractedTouch),
    movement: z.array(movement).meta({ description: 'Also in sessions that did not touch it.' }),
    returns: z.array(themeReturn),
    absences: count.optional().meta({ description: 'Sessions since its latest touch.' }),
    touched: share.meta({ description: 'Sessions that touched it, of all held.' }),
    lastSix: share.meta({ description: 'The same of the last six, or of all where fewer were held.' }),
    naming: z.strictObject({ coach: count, supervisor: count }),
    goals: z
      .array(z.strictObject({ goalId: z.string(), text: z.string() }))
      .meta({ description: 'Pursued goals that are linked to it, by their present wording.' }),
    tried: z.array(triedFor).meta({ description: 'What the two tried for it, while they use that.' }),
    formerly: z
      .array(z.strictObject({ label: z.string(), until: day, by: role }))
      .meta({ description: 'Names it had before, the oldest first.' }),
    tookIn: z.array(z.strictObject({ themeId: z.string(), label: z.string(), on: day, by: role })),
    integrationOffered: z.strictObject({ by: role, on: day }).optional(),
    integrated: z
      .strictObject({ on: day })
      .optional()
      .meta({ description: 'The latest time; where its state is another, it has come back since.' }),
  })
  .meta({ id: 'Theme' });

export type Theme = ResponseOf<typeof theme>;
