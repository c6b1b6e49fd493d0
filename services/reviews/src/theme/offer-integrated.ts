import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { themeIntegrationOffered, type ThemeFact } from '@alliance/facts/theme';
import type { z } from 'zod';
import { isIntegrated, liveTheme, type Themes } from './live-theme.ts';

export const integrationBody = themeIntegrationOffered.schema.omit({ by: true });
export type Integration = z.infer<typeof integrationBody>;

export const offerIntegrated = verb({
  body: integrationBody,
  summary: 'Say that I see a theme as integrated, and ask the other.',
  decide: (
    { by, themeId },
    themes: Themes,
  ): Decision<
    ThemeFact,
    'no-such-theme' | 'theme-merged' | 'already-integrated' | 'integration-already-offered'
  > => {
    const theme = liveTheme(themes, themeId);
    if ('rejected' in theme) return theme;
    if (isIntegrated(theme)) return reject('already-integrated');
    if (theme.integrationOfferedBy) return reject('integration-already-offered');
    return [themeIntegrationOffered({ by, themeId })];
  },
});
