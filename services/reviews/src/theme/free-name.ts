import type { Themes } from './live-theme.ts';

/** Two names that a person would read as the same: capitals, accents' encoding and spaces make no difference. */
const asRead = (label: string) => label.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** The live theme that already goes by this name. The name of a merged theme is free again. */
export const holderOf = (themes: Themes, label: string): string | undefined =>
  Object.entries(themes).find(
    ([, theme]) => theme.stage !== 'merged' && asRead(theme.label) === asRead(label),
  )?.[0];
