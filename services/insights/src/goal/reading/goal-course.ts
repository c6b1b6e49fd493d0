import { day, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';

/** From when to when a goal had which words. */
export const goalCourse = z
  .strictObject({
    goalId: z.string(),
    by: role,
    wordings: z.array(z.strictObject({ text: z.string(), from: day })).min(1),
    until: day.optional().meta({ description: 'The day on which it was reached or laid down.' }),
  })
  .meta({ id: 'GoalCourse', description: 'A goal in its wordings, also one that has ended.' });

/** All goals, in the order in which they were put into words. */
export const goalCoursesOf = (seen: ReadModel): readonly ResponseOf<typeof goalCourse>[] =>
  [...seen.past.goals.values()].map(({ id, articulated, wordings, closed }) => ({
    goalId: id,
    by: roleOf(seen, articulated.by),
    wordings: wordings.map(({ text, at }) => ({ text, from: seen.dayOf(at) })),
    until: closed && seen.dayOf(closed.at),
  }));
