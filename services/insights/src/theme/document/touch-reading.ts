import { eye, role, supervisionFunction } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { Reading } from '../past/theme-touches.ts';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import { depth } from '../reading/depth.ts';
import type { ResponseOf } from '../../pair/response.ts';

export const reading = z
  .strictObject({
    depth,
    namedBy: role.meta({ description: 'Who first named it in that session.' }),
    function: supervisionFunction.meta({ description: 'Proctor’s functions.' }),
    eye: eye.meta({ description: 'One of the seven eyes (Hawkins and Shohet).' }),
    words: z.string().optional().meta({ description: 'What was said of it, in a few words.' }),
  })
  .meta({ id: 'TouchReading', description: 'What is said of a theme in a session.' });

export const readAs = (
  seen: ReadModel,
  { depth: read, namedBy, function: served, eye: by, words }: Reading,
): ResponseOf<typeof reading> => ({
  depth: depth.parse(read),
  namedBy: roleOf(seen, namedBy),
  function: served,
  eye: by,
  words,
});
