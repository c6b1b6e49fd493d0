import { day, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import { waitOf } from '../../telling/ask.ts';
import type { OneOf } from '../../telling/one-of.ts';
import { unspokenOf } from '../reading/commitments.ts';
import { heldIn } from '../reading/held-sessions.ts';

const session = z.int().min(1);

export const review = [
  waitOf(z.literal('review-awaits-you'), {
    session,
    sessionId: z.string(),
    on: day,
    otherHasSealed: z.boolean(),
  }),
] as const;

/** Of the latest session, and of any earlier one where the other waits. */
export const reviewsOf = (seen: ReadModel): readonly OneOf<typeof review>[] => {
  const [held, { viewer }] = [heldIn(seen), seen];
  return held
    .toReversed()
    .flatMap(
      ({ id, number, on, held: { at }, reviews: given, revealedAt }): readonly OneOf<typeof review>[] => {
        const others = [...given.values()].find(({ by }) => by !== viewer.id);
        const otherHasSealed = others !== undefined;
        if (revealedAt !== undefined || given.has(viewer.id)) return [];
        if (!otherHasSealed && number !== held.length) return [];
        const params = { session: number, sessionId: id, on, otherHasSealed };
        return [{ id: `review:${id}`, kind: 'review-awaits-you', since: others?.at ?? at, params }];
      },
    );
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
