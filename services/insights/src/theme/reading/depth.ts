import { z } from 'zod';

export const depth = z
  .literal([1, 2, 3, 4, 5])
  .meta({ id: 'Depth', description: '1 named, 2 explored, 3 reframed, 4 tried, 5 integrated.' });
