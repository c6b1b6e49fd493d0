import { day, instant, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { itemsIn } from '../../agenda/reading/items.ts';
import { there } from '../../pair/of-the-pair.ts';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import { heldIn, nextPlanned, type PlannedSession } from '../../session/reading/held-sessions.ts';
import { sessionRef, refTo } from '../../session/reading/session-ref.ts';

const said = z.array(z.strictObject({ by: role, text: z.string() }));

/** What both read already, as it stands beside what one prepares. */
export const withTheOther = {
  next: z
    .strictObject({
      sessionId: z.string(),
      session: z.int().min(1).meta({ description: 'The number that it will have.' }),
      on: day,
      there,
      startsAt: instant,
    })
    .optional()
    .meta({ description: 'The session that is prepared for.' }),
  left: z
    .strictObject({ ...sessionRef.shape, learning: said })
    .optional()
    .meta({
      description: 'Where the two left it: what each learned, of the latest session that both can read.',
    }),
  items: z
    .array(z.strictObject({ itemId: z.string(), by: role, on: day, text: z.string() }))
    .meta({ description: 'What stands on the agenda of that session, by whichever of the two.' }),
};

type WithTheOther = { readonly [Name in keyof typeof withTheOther]: z.infer<(typeof withTheOther)[Name]> };

/** The next one from the day that is read. */
export const nextOf = (pair: ReadModel): PlannedSession | undefined =>
  nextPlanned(pair.past.sessions, pair, pair.asOf);

const leftAt = (pair: ReadModel): WithTheOther['left'] => {
  const latest = heldIn(pair).findLast(({ revealedAt }) => revealedAt !== undefined);
  return (
    latest && {
      ...refTo(latest),
      learning: [...latest.reviews.values()].flatMap(({ by, words }) =>
        words ? [{ by: roleOf(pair, by), text: words.learning }] : [],
      ),
    }
  );
};

export const withTheOtherOf = (pair: ReadModel): WithTheOther => {
  const next = nextOf(pair);
  return {
    next: next && {
      sessionId: next.id,
      session: heldIn(pair).length + 1,
      on: next.on,
      ...pair.thereOf(next.plan.startsAt),
      startsAt: next.plan.startsAt,
    },
    left: leftAt(pair),
    items: itemsIn(pair.past.agenda)
      .filter(({ sessionId }) => sessionId === next?.id)
      .map(({ id: itemId, by, at, text }) => ({ itemId, by: roleOf(pair, by), on: pair.dayOf(at), text })),
  };
};
