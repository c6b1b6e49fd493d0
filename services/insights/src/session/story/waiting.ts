import { reviewsWay } from '@alliance/facts/practices';
import { day, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import { waitOf } from '../../narrative/ask.ts';
import type { OneOf } from '../../narrative/one-of.ts';
import { opensOf } from '../reading/opens.ts';
import { unspokenOf } from '../reading/commitments.ts';
import { heldIn } from '../reading/held-sessions.ts';

const session = z.int().min(1);

export const review = [
  waitOf(z.literal('review-awaits-you'), {
    session,
    sessionId: z.string(),
    on: day,
    otherHasSealed: z.boolean(),
    opens: reviewsWay.meta({ description: 'How reviews of that session open.' }),
  }),
] as const;

/** Of the latest session, and of any earlier one where the other waits. */
export const reviewsOf = (seen: ReadModel): readonly OneOf<typeof review>[] => {
  const [held, { viewer }] = [heldIn(seen), seen];
  return held.toReversed().flatMap((each): readonly OneOf<typeof review>[] => {
    const {
      id,
      number,
      on,
      held: { at },
      reviews: given,
      revealedAt,
    } = each;
    const opens = opensOf(seen, each);
    const others = [...given.values()].find(({ by }) => by !== viewer.id);
    const otherHasSealed = others !== undefined;
    // What one writes for both is written; what each writes for themselves waits, open or not.
    const isWritten = opens === 'by-one' ? given.size > 0 : opens === 'sealed' && revealedAt !== undefined;
    if (isWritten || given.has(viewer.id)) return [];
    if (!otherHasSealed && number !== held.length) return [];
    const params = { session: number, sessionId: id, on, otherHasSealed, opens };
    return [{ id: `review:${id}`, kind: 'review-awaits-you', since: others?.at ?? at, params }];
  });
};

export const setOut = [
  waitOf(z.literal('commitments-await'), {
    count: session.meta({ description: 'How many nobody has spoken of since the latest session began.' }),
    of: z.array(role).meta({ description: 'Whose they are.' }),
    session: session.meta({ description: 'The latest session, where they come back.' }),
    sessionId: z.string(),
  }),
] as const;

/** What was set out before the latest session, and of which nobody has spoken since: either may. */
export const setOutOf = (seen: ReadModel): readonly OneOf<typeof setOut>[] => {
  const held = heldIn(seen);
  const [latest, unspoken] = [held.at(-1), unspokenOf(held)];
  if (!latest || unspoken.length === 0) return [];
  const authors = new Set(unspoken.map(({ of }) => roleOf(seen, of)));
  return [
    {
      id: `commitments:${latest.id}`,
      kind: 'commitments-await',
      since: latest.held.heldAt,
      params: {
        count: unspoken.length,
        of: (['coach', 'supervisor'] as const).filter((role) => authors.has(role)),
        session: latest.number,
        sessionId: latest.id,
      },
    },
  ];
};
