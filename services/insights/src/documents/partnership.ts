import { day } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { heldSessions, nextPlanned } from '../past/held-sessions.ts';
import { type Seen } from './looking.ts';
import { heldSession, ofThePair, pairOf, toldHeld } from './of-the-pair.ts';
import type { Sent } from './sent.ts';

export const partnership = z
  .strictObject({
    ...ofThePair,
    began: day.meta({ description: 'The day on which the invitation was accepted.' }),
    sessions: z.array(heldSession).meta({ description: 'All held up to today, whatever `asOf` is.' }),
    planned: z.strictObject({ id: z.string(), on: day }).optional(),
    days: z
      .array(day)
      .meta({ description: 'Every day on which something happened that this viewer may know of, in order.' }),
    endedOn: day.optional(),
  })
  .meta({ id: 'Partnership', description: 'What the line of time is drawn from.' });

export type Partnership = Sent<typeof partnership>;

/** The line of time is today's on every day: an earlier one shows the later sessions faintly. */
export const partnershipOf = (seen: Seen): Partnership => {
  const { sessions, alliance } = seen.pastNow;
  const planned = nextPlanned(sessions, seen, seen.today);
  return {
    ...pairOf(seen),
    began: seen.began,
    sessions: heldSessions(sessions, seen).map(toldHeld),
    planned: planned && { id: planned.id, on: planned.on },
    days: [...new Set(seen.moments.map(seen.dayOf))].filter((each) => each >= seen.began).toSorted(),
    endedOn: alliance.ended && seen.dayOf(alliance.ended.at),
  };
};
