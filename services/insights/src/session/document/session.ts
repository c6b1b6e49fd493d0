import { reviewsWay } from '@alliance/facts/practices';
import { day } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { heldSessions, plannedSessions, type HeldSession } from '../reading/held-sessions.ts';
import { opensOf } from '../reading/opens.ts';
import { comingBackAt } from '../reading/commitments.ts';
import type { ReadModel } from '../../pair/read-model.ts';
import { ofThePair, pairOf } from '../../pair/of-the-pair.ts';
import type { ResponseOf } from '../../pair/response.ts';
import { commitment, commitmentOf } from './commitment.ts';
import { correction, correctionsOf, errorStep, errorStepsOf } from './corrections.ts';
import { hangingOn, hangingOnOf } from './hanging-on.ts';
import { errorLine, errorLineOf, heldLine, heldLineOf } from './session-line.ts';
import { mineOf, sessionReview, theirsOf } from './session-review.ts';

const neighbour = z
  .strictObject({ sessionId: z.string(), number: z.int().min(1), on: day, held: z.boolean() })
  .meta({ id: 'Neighbour' });

export const session = z
  .strictObject({
    ...ofThePair,
    session: z.discriminatedUnion('state', [heldLine, errorLine]),
    held: z.int().min(0).meta({ description: 'How many have been held by that day.' }),
    before: neighbour.optional().meta({ description: 'The held session before this one.' }),
    following: neighbour.optional().meta({
      description: 'The held session after this one, or the planned one after the last.',
    }),
    opens: reviewsWay.meta({ description: 'How reviews of this session open.' }),
    mine: sessionReview.optional().meta({ description: 'The viewer’s own, sealed or open.' }),
    theirs: sessionReview.optional().meta({ description: 'The other’s, only once it is open.' }),
    comingBack: z
      .array(commitment)
      .meta({ description: 'What the two had set out to do before, and what of it was answered here.' }),
    corrections: z.array(correction),
    errors: z.array(errorStep),
    hangsOn: hangingOn.optional().meta({ description: 'Of a session that was recorded in error.' }),
  })
  .meta({ id: 'SessionDocument', description: 'One session that was recorded as held, for one viewer.' });

export type Session = ResponseOf<typeof session>;

const neighboursOf = (seen: ReadModel, held: readonly HeldSession[], { number, on }: HeldSession) => {
  const [earlier, later] = [held[number - 2], held[number]];
  const planned = plannedSessions(seen.past.sessions, seen).find((each) => each.on >= on);
  const next = later ?? planned;
  return {
    before: earlier && { sessionId: earlier.id, number: earlier.number, on: earlier.on, held: true },
    following: next && {
      sessionId: next.id,
      number: number + 1,
      on: next.on,
      held: later !== undefined,
    },
  };
};

/** Undefined where there was no such session by that day, or it was not recorded as held. */
export const sessionOf = (seen: ReadModel, sessionId: string): Session | undefined => {
  const past = seen.past.sessions.get(sessionId);
  if (!past) return undefined;
  const held = heldSessions(seen.past.sessions, seen);
  const counted = held.find(({ id }) => id === sessionId);
  const line = counted ? heldLineOf(seen, counted) : errorLineOf(seen, past);
  if (!line) return undefined;
  return {
    ...pairOf(seen),
    session: line,
    held: held.length,
    ...(counted && neighboursOf(seen, held, counted)),
    opens: opensOf(seen, past),
    mine: mineOf(seen, past),
    theirs: theirsOf(seen, past),
    comingBack: counted ? comingBackAt(held, counted).map((each) => commitmentOf(seen, each)) : [],
    corrections: correctionsOf(seen, past),
    errors: errorStepsOf(seen, past),
    hangsOn: counted ? undefined : hangingOnOf(seen, sessionId),
  };
};
