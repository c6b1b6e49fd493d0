import { z } from 'zod';
import { heldSessions } from '../reading/held-sessions.ts';
import { commitmentsIn } from '../reading/commitments.ts';
import type { ReadModel } from '../../pair/read-model.ts';
import { ofThePair, pairOf } from '../../pair/of-the-pair.ts';
import type { ResponseOf } from '../../pair/response.ts';
import { commitment, commitmentOf } from './commitment.ts';
import { heldLineOf, sessionLine, unheldLinesOf } from './session-line.ts';

export const sessions = z
  .strictObject({
    ...ofThePair,
    sessions: z.array(sessionLine).meta({ description: 'In order of their day, as each stood then.' }),
    commitments: z
      .array(commitment)
      .meta({ description: 'Of every review that both can read, in the order of their sessions.' }),
  })
  .meta({ id: 'SessionsDocument', description: 'All sessions as of a day, for one viewer.' });

export type Sessions = ResponseOf<typeof sessions>;

export const sessionsOf = (seen: ReadModel): Sessions => {
  const held = heldSessions(seen.past.sessions, seen);
  return {
    ...pairOf(seen),
    sessions: [...held.map((session) => heldLineOf(seen, session)), ...unheldLinesOf(seen)].toSorted(
      (a, b) => Date.parse(a.at) - Date.parse(b.at),
    ),
    commitments: held.flatMap(commitmentsIn).map((each) => commitmentOf(seen, each)),
  };
};
