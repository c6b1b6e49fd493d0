import { evolveBy, type Decider } from '@alliance/decider/decider';
import type { ThemeFact } from '@alliance/facts/theme';

/** A touch as one of the two has read it, waiting for the other. */
export type TouchOffer = Extract<ThemeFact, { type: 'ThemeTouchOffered' }>['data'];

export type Theme = LiveTheme | { readonly stage: 'merged'; readonly into: string };

/** A theme that can be touched. One that is integrated can: themes come back. */
export interface LiveTheme {
  readonly stage: 'named' | 'integrated';
  readonly label: string;
  /** The sessions in which it was touched, at a depth that both agreed. */
  readonly touchedIn: readonly string[];
  /** By session: the latest reading, whoever of the two offered it. */
  readonly offers: Readonly<Record<string, TouchOffer>>;
  /** The member who sees it as integrated and waits for the other. */
  readonly integrationOfferedBy?: string;
}

/** All themes of one alliance, by id: a name has to be free among them, and merging concerns several at once. */
export type Themes = Readonly<Record<string, Theme>>;

const withLive = (themes: Themes, themeId: string, change: (theme: LiveTheme) => Theme): Themes => {
  const theme = themes[themeId];
  return theme && theme.stage !== 'merged' ? { ...themes, [themeId]: change(theme) } : themes;
};

const sessionsOf = (themes: Themes, themeId: string): readonly string[] => {
  const theme = themes[themeId];
  return theme && theme.stage !== 'merged' ? theme.touchedIn : [];
};

export const decider: Decider<Themes, ThemeFact> = {
  initial: {},
  evolve: evolveBy<Themes, ThemeFact>({
    ThemeNamed: (themes, { themeId, label }) => ({
      ...themes,
      [themeId]: { stage: 'named', label, touchedIn: [], offers: {} },
    }),
    ThemeTouchOffered: (themes, offer) =>
      withLive(themes, offer.themeId, (theme) => ({
        ...theme,
        offers: { ...theme.offers, [offer.sessionId]: offer },
      })),
    ThemeTouched: (themes, { themeId, sessionId }) =>
      withLive(themes, themeId, (theme) => ({ ...theme, touchedIn: [...theme.touchedIn, sessionId] })),
    // What a theme takes in was touched under another name, so those sessions are its own from now on.
    ThemesMerged: (themes, { from, into }) => {
      const taken = from.flatMap((themeId) => sessionsOf(themes, themeId));
      const gone = Object.fromEntries(from.map((themeId) => [themeId, { stage: 'merged', into } as const]));
      return withLive({ ...themes, ...gone }, into, (theme) => ({
        ...theme,
        touchedIn: [...new Set([...theme.touchedIn, ...taken])],
      }));
    },
    ThemeRelabelled: (themes, { themeId, label }) =>
      withLive(themes, themeId, (theme) => ({ ...theme, label })),
    ThemeIntegrationOffered: (themes, { themeId, by }) =>
      withLive(themes, themeId, (theme) => ({ ...theme, integrationOfferedBy: by })),
    ThemeIntegrated: (themes, { themeId }) =>
      withLive(themes, themeId, (theme) => ({ ...theme, stage: 'integrated' })),
  }),
};
