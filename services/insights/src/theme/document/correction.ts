import { day, instant, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { HeldSession } from '../../session/reading/held-sessions.ts';
import type { Corrected } from '../past/theme-touches.ts';
import type { ThemeLine } from '../reading/theme-lines.ts';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';
import { refTo, sessionRef } from '../../session/reading/session-ref.ts';
import { readAs, reading } from './touch-reading.ts';

const why = z.string().optional();

/** What was agreed once and is no more, with who offered to put it right. */
export const earlierTouch = z
  .strictObject({ ...reading.shape, agreedOn: day, correctedOn: day, by: role, why })
  .meta({ id: 'EarlierTouch', description: 'A touch as it was agreed before it was put right.' });

export const earlierResponse = (seen: ReadModel, corrected: Corrected): ResponseOf<typeof earlierTouch> => ({
  ...readAs(seen, corrected.before),
  agreedOn: seen.dayOf(corrected.before.at),
  correctedOn: seen.dayOf(corrected.at),
  by: roleOf(seen, corrected.offeredBy),
  why: corrected.why,
});

export const retractedTouch = z
  .strictObject({ ...sessionRef.shape, before: z.array(earlierTouch).min(1) })
  .meta({ id: 'RetractedTouch', description: 'It did not come up there after all, as both say now.' });

/** Sessions in which the theme was touched once and is not any more. */
export const retractedOf = (
  seen: ReadModel,
  held: readonly HeldSession[],
  { theme }: ThemeLine,
): readonly ResponseOf<typeof retractedTouch>[] =>
  held.flatMap((session) => {
    const corrected = theme.corrected.get(session.id) ?? [];
    if (theme.touches.has(session.id) || corrected.length === 0) return [];
    return [{ ...refTo(session), before: corrected.map((each) => earlierResponse(seen, each)) }];
  });

export const touchCorrection = z
  .strictObject({
    ...sessionRef.shape,
    correctionId: z.string(),
    themeId: z.string(),
    by: role,
    at: instant,
    why,
    now: reading.meta({ description: 'As it is agreed, and counts until the other agrees.' }),
    instead: reading.optional().meta({ description: 'Absent where it did not come up after all.' }),
  })
  .meta({ id: 'TouchCorrection', description: 'A correction of a touch that waits for the other’s word.' });

/** Those that wait for the other, the oldest first. */
export const correctionsOf = (
  seen: ReadModel,
  held: readonly HeldSession[],
): readonly ResponseOf<typeof touchCorrection>[] =>
  [...seen.past.themes.values()]
    .flatMap(({ id: themeId, corrections, touches }) =>
      held.flatMap((session) => {
        const [correction, now] = [corrections.get(session.id), touches.get(session.id)];
        if (!correction || !now) return [];
        const { correctionId, by, at, why: because, reading: instead } = correction;
        return [
          {
            ...refTo(session),
            correctionId,
            themeId,
            by: roleOf(seen, by),
            at,
            why: because,
            now: readAs(seen, now),
            instead: instead && readAs(seen, instead),
          },
        ];
      }),
    )
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
