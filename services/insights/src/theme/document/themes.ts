import { revision } from '@alliance/platform/http/command-routes';
import { z } from 'zod';
import { heldSessions } from '../../session/reading/held-sessions.ts';
import { themeLines } from '../reading/theme-lines.ts';
import type { ReadModel } from '../../pair/read-model.ts';
import { ofThePair, pairOf } from '../../pair/of-the-pair.ts';
import type { ResponseOf } from '../../pair/response.ts';
import { refTo, sessionRef } from '../../session/reading/session-ref.ts';
import { marksOf, versionMark } from '../../agreement/reading/version-mark.ts';
import { correctionsOf, touchCorrection } from './correction.ts';
import { theme } from './theme.ts';
import { themeResponse } from './theme-response.ts';
import { offersOf, touchOffer } from './touch.ts';

export const themes = z
  .strictObject({
    ...ofThePair,
    revision: revision.meta({ description: 'Of the stream of all themes, today’s, for If-Match.' }),
    sessions: z.array(sessionRef),
    themes: z.array(theme).meta({
      description: 'In the order of their first touch, then those not touched yet; none that was merged.',
    }),
    offers: z.array(touchOffer),
    corrections: z.array(touchCorrection),
    marks: z.array(versionMark),
  })
  .meta({ id: 'ThemesDocument', description: 'Our themes as of a day, for one viewer.' });

export type Themes = ResponseOf<typeof themes>;

export const themesOf = (seen: ReadModel): Themes => {
  const { past, members } = seen;
  const held = heldSessions(past.sessions, seen);
  return {
    ...pairOf(seen),
    revision: seen.revisionOf(`themes-${seen.allianceId}`),
    sessions: held.map(refTo),
    themes: themeLines(past, held, members.coach.id).map((line) => themeResponse(seen, held, line)),
    offers: offersOf(seen, held),
    corrections: correctionsOf(seen, held),
    marks: marksOf(seen),
  };
};
