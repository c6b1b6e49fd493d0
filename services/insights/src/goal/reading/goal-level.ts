import { z } from 'zod';

export const goalLevel = z
  .literal([-2, -1, 0, 1, 2])
  .meta({ id: 'GoalLevel', description: '-2 much less than hoped, 0 as hoped, 2 much more.' });
