import { eye, role, supervisionFunction } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { Reading } from '../../past/theme-touches.ts';
import { roleOf, type Seen } from '../looking.ts';
import type { Sent } from '../sent.ts';

export const depth = z
  .literal([1, 2, 3, 4, 5])
  .meta({ id: 'Depth', description: '1 named, 2 explored, 3 reframed, 4 tried, 5 integrated.' });

export const reading = z
  .strictObject({
    depth,
    namedBy: role.meta({ description: 'Who first named it in that session.' }),
    function: supervisionFunction.meta({ id: 'SupervisionFunction', description: 'Proctor’s functions.' }),
    eye: eye.meta({ description: 'One of the seven eyes (Hawkins and Shohet).' }),
    words: z.string().optional().meta({ description: 'What was said of it, in a few words.' }),
  })
  .meta({ id: 'TouchReading', description: 'What is said of a theme in a session.' });

export const readAs = (
  seen: Seen,
  { depth: read, namedBy, function: served, eye: by, words }: Reading,
): Sent<typeof reading> => ({
  depth: depth.parse(read),
  namedBy: roleOf(seen, namedBy),
  function: served,
  eye: by,
  words,
});
