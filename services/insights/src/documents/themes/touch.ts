import { day, eye, instant, role, supervisionFunction } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { HeldSession } from '../../past/held-sessions.ts';
import type { Reading } from '../../past/themes.ts';
import type { TouchInSession } from '../../readings/theme-lines.ts';
import { roleOf, type Seen } from '../looking.ts';
import type { Sent } from '../sent.ts';
import { refTo, sessionRef } from '../session-ref.ts';

export const depth = z
  .literal([1, 2, 3, 4, 5])
  .meta({ id: 'Depth', description: '1 named, 2 explored, 3 reframed, 4 tried, 5 integrated.' });

const reading = {
  depth,
  namedBy: role.meta({ description: 'Who first named it in that session.' }),
  function: supervisionFunction.meta({ id: 'SupervisionFunction', description: 'Proctor’s functions.' }),
  eye: eye.meta({ description: 'One of the seven eyes (Hawkins and Shohet).' }),
  words: z.string().optional().meta({ description: 'What was said of it, in a few words.' }),
};

export const touch = z
  .strictObject({ ...reading, session: z.int().min(1), on: day, offeredBy: role, agreedOn: day })
  .meta({ id: 'Touch', description: 'A touch that both agreed.' });

export const touchOffer = z
  .strictObject({
    ...reading,
    ...sessionRef.shape,
    themeId: z.string(),
    by: role,
    at: instant,
    before: z
      .array(z.strictObject({ by: role, depth }))
      .meta({ description: 'The readings before it, the oldest first.' }),
  })
  .meta({ id: 'TouchOffer', description: 'A reading of a touch that waits for the other’s word.' });

type TouchOffer = Sent<typeof touchOffer>;

const readAs = (seen: Seen, { depth: read, namedBy, function: served, eye: by, words }: Reading) => ({
  depth: depth.parse(read),
  namedBy: roleOf(seen, namedBy),
  function: served,
  eye: by,
  words,
});

export const touchAsSent = (seen: Seen, { touch: agreed, session }: TouchInSession): Sent<typeof touch> => ({
  ...readAs(seen, agreed),
  session: session.number,
  on: session.on,
  offeredBy: roleOf(seen, agreed.offeredBy),
  agreedOn: seen.dayOf(agreed.at),
});

const offerAsSent = (
  seen: Seen,
  themeId: string,
  session: HeldSession,
  readings: readonly Reading[],
): readonly TouchOffer[] => {
  const latest = readings.at(-1);
  if (!latest) return [];
  const before = readings.slice(0, -1).map((each) => ({
    by: roleOf(seen, each.by),
    depth: depth.parse(each.depth),
  }));
  const { by, at } = latest;
  return [{ ...readAs(seen, latest), ...refTo(session), themeId, by: roleOf(seen, by), at, before }];
};

/** The latest reading of each theme and session that isn't agreed yet, the oldest first. */
export const offersOf = (seen: Seen, held: readonly HeldSession[]): readonly TouchOffer[] =>
  [...seen.past.themes.values()]
    .flatMap(({ id, offers }) =>
      held.flatMap((session) => offerAsSent(seen, id, session, offers.get(session.id) ?? [])),
    )
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
