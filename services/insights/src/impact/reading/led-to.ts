import { impactLevel } from '@alliance/facts/impact';
import { day, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';
import { isUsed } from '../../agreement/reading/practices.ts';
import { ledToBy, presentNote, toldIn } from './note.ts';

/** What was told of a goal, while the two use that: what came after it as its teller sees it, never what came of it. */
export const ledTo = z
  .strictObject({
    impactId: z.string(),
    level: impactLevel,
    by: role,
    on: day.meta({ description: 'The day on which it was told.' }),
    text: z.string(),
    recognised: z.boolean().meta({ description: 'Whether the other recognises it.' }),
  })
  .meta({ id: 'LedTo' });

export const ledToOf = (seen: ReadModel, goalId: string): readonly ResponseOf<typeof ledTo>[] =>
  (isUsed(seen, 'impact') ? ledToBy(seen.past.impacts, goalId) : []).map((note) => {
    const { by, at } = toldIn(note);
    return {
      impactId: note.id,
      level: note.level,
      by: roleOf(seen, by),
      on: seen.dayOf(at),
      text: presentNote(note).text,
      recognised: note.echo !== undefined,
    };
  });
