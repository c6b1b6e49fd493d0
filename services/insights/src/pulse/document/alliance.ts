import { z } from 'zod';
import { heldSessions } from '../../session/reading/held-sessions.ts';
import { revealedPulses } from '../reading/revealed-pulses.ts';
import type { ReadModel } from '../../pair/read-model.ts';
import { ofThePair, pairOf } from '../../pair/of-the-pair.ts';
import type { ResponseOf } from '../../pair/response.ts';
import { refTo, sessionRef } from '../../session/reading/session-ref.ts';
import { worthCourse, worthCourseOf } from '../../session/reading/worth-course.ts';
import { marksOf, versionMark } from '../../agreement/reading/version-mark.ts';
import { agencyCourse, agencyCourseOf } from './agency-course.ts';
import { openPulse, revealedPulse } from './pulse.ts';
import { openPulsesOf, revealedResponse } from './pulse-response.ts';

/** As many as a chart draws; the latest. */
const MOST_PULSES = 160;

export const alliance = z
  .strictObject({
    ...ofThePair,
    sessions: z.array(sessionRef),
    pulses: z.array(revealedPulse).max(MOST_PULSES).meta({ description: 'Answered by both, by session.' }),
    open: z.array(openPulse).meta({ description: 'Those that wait for at least one of the two.' }),
    agency: z.strictObject({ coach: agencyCourse.optional(), supervisor: agencyCourse.optional() }),
    worth: worthCourse,
    marks: z.array(versionMark),
  })
  .meta({ id: 'AllianceDocument', description: 'Our alliance and each one’s say in it, for one viewer.' });

export type Alliance = ResponseOf<typeof alliance>;

export const allianceOf = (seen: ReadModel): Alliance => {
  const { past, members } = seen;
  const held = heldSessions(past.sessions, seen);
  const revealed = revealedPulses(past, held, members);
  return {
    ...pairOf(seen),
    sessions: held.map(refTo),
    pulses: revealed.flatMap((pulse) => revealedResponse(seen, pulse)).slice(-MOST_PULSES),
    open: openPulsesOf(seen, held),
    agency: { coach: agencyCourseOf(seen, 'coach'), supervisor: agencyCourseOf(seen, 'supervisor') },
    worth: worthCourseOf(seen, held),
    marks: marksOf(seen),
  };
};
