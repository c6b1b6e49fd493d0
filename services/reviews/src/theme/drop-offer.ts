import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { themeTouchOfferDropped, type ThemeFact } from '@alliance/facts/theme';
import { liveTheme, type Themes } from './live-theme.ts';

export const dropOfferBody = themeTouchOfferDropped.schema.omit({ by: true });

/** Who offered it takes it back; the other leaves things as they were. Either way nothing waits any more. */
export const dropOffer = verb({
  body: dropOfferBody,
  summary: 'Take back what I offered for a theme and a session, or leave what the other offered.',
  decide: (
    { by, themeId, sessionId },
    themes: Themes,
  ): Decision<ThemeFact, 'no-such-theme' | 'theme-merged' | 'no-touch-offered'> => {
    const theme = liveTheme(themes, themeId);
    if ('rejected' in theme) return theme;
    if (!theme.offers[sessionId]) return reject('no-touch-offered');
    return [themeTouchOfferDropped({ by, themeId, sessionId })];
  },
});
