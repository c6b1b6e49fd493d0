import { reject, type Decision } from '@alliance/decider/decider';
import { themeTouchOffered, type ThemeFact } from '@alliance/facts/theme';
import type { z } from 'zod';
import { verb } from '../neighbours.ts';
import { unlessHeld } from '../policies/held-session.ts';
import { unlessAMember } from '../policies/members-only.ts';
import { liveTheme, type Themes } from './live-theme.ts';

export const offerTouchBody = themeTouchOffered.schema.omit({ by: true });
export type OfferTouch = z.infer<typeof offerTouchBody>;

/** A further offer for the same theme and session, by either of the two, takes the place of the one before. */
export const offerTouch = verb({
  body: offerTouchBody,
  summary: 'Offer my reading of how deep a theme went in a session.',
  needs: ({ sessionId }) => ({ session: sessionId }),
  decide: (
    { by, themeId, sessionId, depth, namedBy, function: served, eye, words, people },
    themes: Themes,
    others,
  ): Decision<
    ThemeFact,
    | 'no-such-theme'
    | 'theme-merged'
    | 'no-such-session'
    | 'session-not-held'
    | 'not-a-member'
    | 'already-touched'
  > => {
    const theme = liveTheme(themes, themeId);
    if ('rejected' in theme) return theme;
    const notHeld = unlessHeld(others.session);
    if (notHeld) return notHeld;
    const stranger = unlessAMember(namedBy, people);
    if (stranger) return stranger;
    if (theme.touchedIn.includes(sessionId)) return reject('already-touched', { themeId, sessionId });
    return [themeTouchOffered({ by, themeId, sessionId, depth, namedBy, function: served, eye, words })];
  },
});
