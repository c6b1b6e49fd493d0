import { day } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { person } from '../pair/of-the-pair.ts';
import { otherRole } from '../pair/read-model.ts';
import { heldIn, plannedSessions } from '../session/reading/held-sessions.ts';
import { refTo, sessionRef } from '../session/reading/session-ref.ts';
import type { OwnReadModel } from './own-read-model.ts';

/** What each document of one's own begins with: whose it is, as of which day, and beside which pair. */
export const ofOneself = {
  personId: z.string(),
  today: day,
  asOf: day,
  pair: z
    .strictObject({
      allianceId: z.string(),
      other: person,
      sessions: z.array(sessionRef),
      planned: z.array(sessionRef).meta({ description: 'With the number that each would have by its day.' }),
    })
    .optional()
    .meta({ description: 'The pair beside which it is read; sessions are counted by it.' }),
};

export const oneselfOf = ({ personId, today, asOf, pair }: OwnReadModel) => ({
  personId,
  today,
  asOf,
  ...(pair && {
    pair: {
      allianceId: pair.allianceId,
      other: pair.members[otherRole(pair.viewer.role)],
      sessions: heldIn(pair).map(refTo),
      planned: plannedSessions(pair.past.sessions, pair).map(({ id, on }, index) => ({
        sessionId: id,
        session: heldIn(pair).length + index + 1,
        on,
      })),
    },
  }),
});
