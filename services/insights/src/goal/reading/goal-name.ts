import { z } from 'zod';

/** A goal by its present wording. */
export const goalName = z.strictObject({ goalId: z.string(), text: z.string() }).meta({ id: 'GoalName' });
