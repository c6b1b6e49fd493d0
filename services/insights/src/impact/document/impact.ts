import { revision } from '@alliance/platform/http/command-routes';
import { z } from 'zod';
import { goalCourse, goalCoursesOf } from '../../goal/reading/goal-course.ts';
import { ofThePair, pairOf } from '../../pair/of-the-pair.ts';
import type { ReadModel } from '../../pair/read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';
import { heldIn } from '../../session/reading/held-sessions.ts';
import { refTo, sessionRef } from '../../session/reading/session-ref.ts';
import { chainResponse, impactChain } from './chain.ts';
import { impactNote } from './impact-note.ts';
import { noteResponse } from './note-response.ts';

export const impact = z
  .strictObject({
    ...ofThePair,
    sessions: z.array(sessionRef),
    revision: revision.meta({ description: 'Of all that was told, for If-Match.' }),
    goals: z.array(goalCourse).meta({ description: 'In the order in which they were put into words.' }),
    notes: z.array(impactNote).meta({ description: 'In the order in which they were told.' }),
    chain: impactChain.optional().meta({ description: 'Absent while nothing is told.' }),
  })
  .meta({
    id: 'ImpactDocument',
    description: 'What the learning changed, as told by one and recognised by the other, as of a day.',
  });

export type Impact = ResponseOf<typeof impact>;

export const impactOf = (seen: ReadModel): Impact => ({
  ...pairOf(seen),
  sessions: heldIn(seen).map(refTo),
  revision: seen.revisionOf(`impact-${seen.allianceId}`),
  goals: goalCoursesOf(seen),
  notes: [...seen.past.impacts.values()].map((note) => noteResponse(seen, note)),
  chain: chainResponse(seen),
});
