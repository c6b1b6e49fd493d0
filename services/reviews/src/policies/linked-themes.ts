import { reject, type Rejection } from '@alliance/decider/decider';
import type { Themes } from '../theme/live-theme.ts';

/**
 * The themes that something is linked to, each once. One that went into another can't be linked to any more; where it
 * was before, it stays: readers follow it to where it went.
 */
export const linkedThemes = (
  themeIds: readonly string[],
  themes: Themes,
  before: readonly string[] = [],
): readonly string[] | Rejection<'no-such-theme' | 'theme-merged'> => {
  const linked = [...new Set(themeIds)];
  for (const themeId of linked.filter((each) => !before.includes(each))) {
    const theme = themes[themeId];
    if (!theme) return reject('no-such-theme', { themeId });
    if (theme.stage === 'merged') return reject('theme-merged', { themeId, into: theme.into });
  }
  return linked;
};
