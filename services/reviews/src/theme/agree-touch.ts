import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { themeTouched, type ThemeFact } from '@alliance/facts/theme';
import type { z } from 'zod';
import type { Themes } from './decider.ts';
import { liveTheme } from './live-theme.ts';

/** Says the depth again: nobody agrees to a figure that changed while they were looking at another. */
export const agreeTouchBody = themeTouched.schema.pick({ themeId: true, sessionId: true, depth: true });
export type AgreeTouch = z.infer<typeof agreeTouchBody>;

/** That the session was held needs no second look: nothing is offered for one that was not, and held it stays. */
export const agreeTouch = verb({
  body: agreeTouchBody,
  summary: "Agree to the other's reading of how deep a theme went.",
  decide: (
    { by, themeId, sessionId, depth },
    themes: Themes,
  ): Decision<
    ThemeFact,
    | 'no-such-theme'
    | 'theme-merged'
    | 'already-touched'
    | 'no-touch-offered'
    | 'own-offer'
    | 'depth-not-the-same'
  > => {
    const theme = liveTheme(themes, themeId);
    if ('rejected' in theme) return theme;
    if (theme.touchedIn.includes(sessionId)) return reject('already-touched', { themeId, sessionId });
    const offer = theme.offers[sessionId];
    if (!offer) return reject('no-touch-offered');
    if (offer.by === by) return reject('own-offer');
    if (offer.depth !== depth) return reject('depth-not-the-same', { offered: offer.depth, yours: depth });
    return [themeTouched({ ...offer, by })];
  },
});
