import { growthDimension } from '@alliance/facts/practitioner';
import { day, instant, role, score } from '@alliance/facts/vocabulary';
import { revision } from '@alliance/platform/http/command-routes';
import { z } from 'zod';
import { ofThePair, there } from '../../pair/of-the-pair.ts';
import type { ResponseOf } from '../../pair/response.ts';
import { sessionRef } from '../../session/reading/session-ref.ts';

const why = z.string().optional();
const said = {
  words: z.string().optional(),
  position: score.optional().meta({ description: 'From 0 to 10; absent where it was said in words alone.' }),
};

const growthSaid = z
  .strictObject({
    on: day.meta({
      description: 'The day on which it was first said; there it stands, also once put right.',
    }),
    there,
    ...said,
    why: why.meta({ description: 'Why it was put right.' }),
    before: z
      .array(z.strictObject({ at: instant, ...said }))
      .meta({ description: 'What the same member had said, the oldest first.' }),
  })
  .meta({ id: 'GrowthSaid' });

const placing = z
  .strictObject({ placingId: z.string(), own: growthSaid, answer: growthSaid.optional() })
  .meta({ id: 'GrowthPlacing' });

const apart = z.strictObject({ days: z.int().min(1), from: sessionRef, to: sessionRef }).meta({
  id: 'TimeApart',
  description: 'Eight weeks or more between two sessions, before a position came down.',
});

const course = z
  .strictObject({
    n: z.int().min(2),
    first: score,
    latest: score,
    change: z.int().min(-10).max(10),
    cameDown: z.array(
      z.strictObject({
        placingId: z.string(),
        from: score,
        to: score,
        since: day,
        on: day,
        apart: apart.optional(),
      }),
    ),
  })
  .meta({
    id: 'PlacingCourse',
    description:
      'How one’s own positions on one line went, where there are two or more. Never over several lines.',
  });

const line = z
  .strictObject({
    dimension: growthDimension,
    placings: z.array(placing).meta({ description: 'The earliest first.' }),
    course: course.optional(),
  })
  .meta({ id: 'GrowthLine' });

const takenOut = z
  .strictObject({ by: role, of: role, dimension: growthDimension, on: day, why, said: z.strictObject(said) })
  .meta({ id: 'GrowthTakenOut', description: 'What was taken out again; it counts nowhere.' });

const lines = z.array(line).length(growthDimension.options.length);

export const practitioner = z
  .strictObject({
    ...ofThePair,
    revision: revision.meta({ description: 'Of the stream that the placings share, for If-Match.' }),
    sessions: z.array(sessionRef),
    lines: z
      .strictObject({ coach: lines, supervisor: lines })
      .meta({ description: 'By who placed themselves; a line for each dimension, in the same order.' }),
    takenOut: z.array(takenOut),
  })
  .meta({
    id: 'PractitionerDocument',
    description:
      'Where each of the two placed themselves, and what the other answered, as of a day, for one viewer.',
  });

export type Practitioner = ResponseOf<typeof practitioner>;
export type GrowthLine = Practitioner['lines']['coach'][number];
