import type { ThemePast, ThemesPast } from '../past/themes.ts';

/** The theme as which this one is told: itself, or what it was merged into, however many times. */
export const survivingTheme = (themes: ThemesPast, themeId: string): ThemePast | undefined => {
  const seen = new Set<string>();
  let theme = themes.get(themeId);
  while (theme?.mergedInto !== undefined && !seen.has(theme.id)) {
    seen.add(theme.id);
    theme = themes.get(theme.mergedInto);
  }
  return theme;
};
