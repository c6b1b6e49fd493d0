import type { Theme, ThemeState } from '@alliance/api-client/generated/api';

/** What asks for a word first. A theme that nobody has touched yet asks for none. */
const ORDER: readonly ThemeState[] = [
  'returning',
  'stuck',
  'emerging',
  'recurring',
  'fading',
  'dormant',
  'occasional',
  'integrated',
];

/** A theme that has been touched, and so has a state. */
export type LivedTheme = Theme & { readonly state: ThemeState };

const isLived = (theme: Theme): theme is LivedTheme => theme.state !== undefined;

/** Themes that were touched, the most pressing first; of two alike the one touched more lately, then more often. */
export const pressingOf = (themes: readonly Theme[]): readonly LivedTheme[] =>
  themes
    .filter(isLived)
    .toSorted(
      (a, b) =>
        ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
        (a.absences ?? 0) - (b.absences ?? 0) ||
        b.touched.sessions - a.touched.sessions,
    );
