import { day } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { heldSessions, plannedSessions } from '../../past/held-sessions.ts';
import type { Seen } from '../looking.ts';
import { ofThePair, pairOf } from '../of-the-pair.ts';
import type { Sent } from '../sent.ts';
import { heldLine, heldLineOf } from './session-line.ts';
import { mineOf, sessionReview, theirsOf } from './session-review.ts';

export const session = z
  .strictObject({
    ...ofThePair,
    session: heldLine,
    held: z.int().min(1).meta({ description: 'How many have been held by that day.' }),
    following: z
      .strictObject({ number: z.int().min(2), on: day, held: z.boolean() })
      .optional()
      .meta({ description: 'The held session after this one, or the planned one after the last.' }),
    mine: sessionReview.optional().meta({ description: 'The viewer’s own, sealed or open.' }),
    theirs: sessionReview.optional().meta({ description: 'The other’s, only once both are open.' }),
  })
  .meta({ id: 'SessionDocument', description: 'One held session with its reviews, for one viewer.' });

export type Session = Sent<typeof session>;

/** By its number among the held ones; undefined where that number was not reached by the day. */
export const sessionOf = (seen: Seen, number: number): Session | undefined => {
  const held = heldSessions(seen.past.sessions, seen);
  const asked = held[number - 1];
  if (!asked) return undefined;
  const after = held[number];
  const next = after ?? plannedSessions(seen.past.sessions, seen).find(({ on }) => on >= asked.on);
  return {
    ...pairOf(seen),
    session: heldLineOf(seen, asked),
    held: held.length,
    following: next && { number: number + 1, on: next.on, held: after !== undefined },
    mine: mineOf(seen, asked),
    theirs: theirsOf(seen, asked),
  };
};
