import { reject, type Rejection } from '@alliance/decider/decider';
import type { LiveTheme, Themes } from './decider.ts';

/** The theme, where it can still be worked with; else why not. One that was merged says where it went. */
export const liveTheme = (
  themes: Themes,
  themeId: string,
): LiveTheme | Rejection<'no-such-theme' | 'theme-merged'> => {
  const theme = themes[themeId];
  if (!theme) return reject('no-such-theme', { themeId });
  return theme.stage === 'merged' ? reject('theme-merged', { themeId, into: theme.into }) : theme;
};
