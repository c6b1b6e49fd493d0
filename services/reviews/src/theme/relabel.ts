import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { themeRelabelled, type ThemeFact } from '@alliance/facts/theme';
import type { z } from 'zod';
import { holderOf } from './free-name.ts';
import { liveTheme, type Themes } from './live-theme.ts';

export const relabelBody = themeRelabelled.schema.omit({ by: true });
export type Relabel = z.infer<typeof relabelBody>;

export const relabel = verb({
  body: relabelBody,
  summary: 'Give a theme a name that fits better.',
  decide: (
    { by, themeId, label },
    themes: Themes,
  ): Decision<ThemeFact, 'no-such-theme' | 'theme-merged' | 'name-taken'> => {
    const theme = liveTheme(themes, themeId);
    if ('rejected' in theme) return theme;
    const holder = holderOf(themes, label);
    if (holder && holder !== themeId) return reject('name-taken', { themeId: holder });
    return [themeRelabelled({ by, themeId, label })];
  },
});
