import type { Decision } from '@alliance/decider/decider';
import { themeTouchRetractionOffered, type ThemeFact } from '@alliance/facts/theme';
import { verb } from '../neighbours.ts';
import type { Themes } from './live-theme.ts';
import { touchToCorrect } from './touch-to-correct.ts';

export const offerRetractionBody = themeTouchRetractionOffered.schema.omit({ by: true, correctionId: true });

export const offerRetraction = verb({
  body: offerRetractionBody,
  summary: 'Say that a theme did not come up in a session after all, and ask the other.',
  needs: ({ sessionId }) => ({ session: sessionId }),
  decide: (
    { by, newId, themeId, sessionId, why },
    themes: Themes,
    others,
  ): Decision<ThemeFact, 'no-such-theme' | 'theme-merged' | 'not-touched' | 'session-not-held'> => {
    const theme = touchToCorrect(themes, { themeId, sessionId }, others.session);
    if ('rejected' in theme) return theme;
    return [themeTouchRetractionOffered({ by, correctionId: newId, themeId, sessionId, why })];
  },
});
