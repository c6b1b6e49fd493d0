import { stageOf, verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { themeTouchOffered, type ThemeFact } from '@alliance/facts/theme';
import type { z } from 'zod';
import { isMember } from '../the-two.ts';
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
    const stage = stageOf(others, 'session');
    if (stage === 'unknown') return reject('no-such-session');
    if (stage !== 'held') return reject('session-not-held');
    if (!isMember(namedBy, people)) return reject('not-a-member');
    if (theme.touchedIn.includes(sessionId)) return reject('already-touched', { themeId, sessionId });
    return [themeTouchOffered({ by, themeId, sessionId, depth, namedBy, function: served, eye, words })];
  },
});
