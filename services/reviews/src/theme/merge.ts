import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { themesMerged, type ThemeFact } from '@alliance/facts/theme';
import type { z } from 'zod';
import { liveTheme, type Themes } from './live-theme.ts';

export const mergeBody = themesMerged.schema.omit({ by: true });
export type Merge = z.infer<typeof mergeBody>;

export const merge = verb({
  body: mergeBody,
  summary: 'Bring themes that turned out to be one together under one of their names.',
  decide: (
    { by, from, into },
    themes: Themes,
  ): Decision<ThemeFact, 'no-such-theme' | 'theme-merged' | 'merged-into-itself'> => {
    const merging = [...new Set(from)];
    if (merging.includes(into)) return reject('merged-into-itself', { themeId: into });
    for (const themeId of [into, ...merging]) {
      const theme = liveTheme(themes, themeId);
      if ('rejected' in theme) return theme;
    }
    return [themesMerged({ by, from: merging, into })];
  },
});
