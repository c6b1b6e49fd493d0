import { reject, type Decision } from '@alliance/decider/decider';
import { themeTouched, type ThemeFact } from '@alliance/facts/theme';
import type { z } from 'zod';
import { verb } from '../neighbours.ts';
import { unlessStillHeld } from '../policies/held-session.ts';
import { unlessTheOthers } from '@alliance/decider/offered-and-agreed';
import { liveTheme, type Themes } from './live-theme.ts';

/** Says the depth again: nobody agrees to a figure that changed while they were looking at another. */
export const agreeTouchBody = themeTouched.schema.pick({ themeId: true, sessionId: true, depth: true });
export type AgreeTouch = z.infer<typeof agreeTouchBody>;

/** Nothing is offered for a session that was not held; one may have turned out to be recorded in error since. */
export const agreeTouch = verb({
  body: agreeTouchBody,
  summary: "Agree to the other's reading of how deep a theme went.",
  needs: ({ sessionId }) => ({ session: sessionId }),
  decide: (
    { by, themeId, sessionId, depth },
    themes: Themes,
    others,
  ): Decision<
    ThemeFact,
    | 'no-such-theme'
    | 'theme-merged'
    | 'already-touched'
    | 'no-touch-offered'
    | 'session-not-held'
    | 'own-offer'
    | 'depth-not-the-same'
  > => {
    const theme = liveTheme(themes, themeId);
    if ('rejected' in theme) return theme;
    if (theme.touchedIn.includes(sessionId)) return reject('already-touched', { themeId, sessionId });
    const offer = theme.offers[sessionId];
    if (offer?.kind !== 'touch') return reject('no-touch-offered');
    const refused = unlessStillHeld(others.session) ?? unlessTheOthers(offer, by);
    if (refused) return refused;
    if (offer.depth !== depth) return reject('depth-not-the-same', { offered: offer.depth, yours: depth });
    const { kind: _touch, ...reading } = offer;
    return [themeTouched({ ...reading, by })];
  },
});
