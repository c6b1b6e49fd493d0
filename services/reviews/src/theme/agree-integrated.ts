import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { themeIntegrated, type ThemeFact } from '@alliance/facts/theme';
import { unlessTheOthers } from '@alliance/decider/offered-and-agreed';
import { isIntegrated, liveTheme, type Themes } from './live-theme.ts';
import { integrationBody } from './offer-integrated.ts';

export const agreeIntegrated = verb({
  body: integrationBody,
  summary: 'Agree that a theme is integrated.',
  decide: (
    { by, themeId },
    themes: Themes,
  ): Decision<
    ThemeFact,
    'no-such-theme' | 'theme-merged' | 'already-integrated' | 'no-integration-offered' | 'own-offer'
  > => {
    const theme = liveTheme(themes, themeId);
    if ('rejected' in theme) return theme;
    if (isIntegrated(theme)) return reject('already-integrated');
    if (!theme.integrationOfferedBy) return reject('no-integration-offered');
    const own = unlessTheOthers({ by: theme.integrationOfferedBy }, by);
    if (own) return own;
    return [themeIntegrated({ by, themeId })];
  },
});
