import { day, instant, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { HeldSession } from '../../session/reading/held-sessions.ts';
import type { Reading } from '../past/theme-touches.ts';
import type { ThemeLine, TouchInSession } from '../reading/theme-lines.ts';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';
import { refTo, sessionRef } from '../../session/reading/session-ref.ts';
import { earlierResponse, earlierTouch } from './correction.ts';
import { depth } from '../reading/depth.ts';
import { readAs, reading } from './touch-reading.ts';

export const touch = z
  .strictObject({
    ...reading.shape,
    ...sessionRef.shape,
    offeredBy: role,
    agreedOn: day,
    before: z.array(earlierTouch).meta({ description: 'What was agreed before, the oldest first.' }),
  })
  .meta({ id: 'Touch', description: 'A touch that both agreed.' });

export const touchOffer = z
  .strictObject({
    ...reading.shape,
    ...sessionRef.shape,
    themeId: z.string(),
    by: role,
    at: instant,
    before: z
      .array(z.strictObject({ by: role, depth }))
      .meta({ description: 'The readings before it, the oldest first.' }),
  })
  .meta({ id: 'TouchOffer', description: 'A reading of a touch that waits for the other’s word.' });

type TouchOffer = ResponseOf<typeof touchOffer>;

export const touchResponse = (
  seen: ReadModel,
  { theme }: ThemeLine,
  { touch: agreed, session }: TouchInSession,
): ResponseOf<typeof touch> => ({
  ...readAs(seen, agreed),
  ...refTo(session),
  offeredBy: roleOf(seen, agreed.offeredBy),
  agreedOn: seen.dayOf(agreed.at),
  before: (theme.corrected.get(session.id) ?? []).map((each) => earlierResponse(seen, each)),
});

const offerResponse = (
  seen: ReadModel,
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
export const offersOf = (seen: ReadModel, held: readonly HeldSession[]): readonly TouchOffer[] =>
  [...seen.past.themes.values()]
    .flatMap(({ id, offers }) =>
      held.flatMap((session) => offerResponse(seen, id, session, offers.get(session.id) ?? [])),
    )
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
