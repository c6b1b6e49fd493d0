import { z } from 'zod';

export const depth = z
  .literal([1, 2, 3, 4, 5])
  .meta({ id: 'Depth', description: '1 named, 2 explored, 3 reframed, 4 tried, 5 integrated.' });

export const goalLevel = z
  .literal([-2, -1, 0, 1, 2])
  .meta({ id: 'GoalLevel', description: '-2 much less than hoped, 0 as hoped, 2 much more.' });
