import { reject, type Rejection } from '@alliance/decider/decider';
import type { ThemeFact } from '@alliance/facts/theme';

type DataOf<Type extends ThemeFact['type']> = Extract<ThemeFact, { type: Type }>['data'];

/** What one of the two has said of a theme in a session, waiting for the other. */
export type Offer =
  | ({ readonly kind: 'touch' } & DataOf<'ThemeTouchOffered'>)
  | ({ readonly kind: 'correction' } & DataOf<'ThemeTouchCorrectionOffered'>)
  | ({ readonly kind: 'retraction' } & DataOf<'ThemeTouchRetractionOffered'>);

/** A theme that can be touched. One that is integrated can: themes come back. */
export interface LiveTheme {
  readonly stage: 'live';
  readonly label: string;
  /** The sessions in which it was touched, at a depth that both agreed. */
  readonly touchedIn: readonly string[];
  /** By session: the latest that was offered, by whichever of the two. */
  readonly offers: Readonly<Record<string, Offer>>;
  /** The member who sees it as integrated and waits for the other. */
  readonly integrationOfferedBy?: string;
  /** The sessions in which it had been touched when both last saw it as integrated. */
  readonly touchedWhenIntegrated?: readonly string[];
}

export type Theme = LiveTheme | { readonly stage: 'merged'; readonly into: string };

/** All themes of one alliance, by id: a name has to be free among them, and merging concerns several at once. */
export type Themes = Readonly<Record<string, Theme>>;

/** The theme, where it can still be worked with; else why not. One that was merged says where it went. */
export const liveTheme = (
  themes: Themes,
  themeId: string,
): LiveTheme | Rejection<'no-such-theme' | 'theme-merged'> => {
  const theme = themes[themeId];
  if (!theme) return reject('no-such-theme', { themeId });
  return theme.stage === 'merged' ? reject('theme-merged', { themeId, into: theme.into }) : theme;
};

/** What a fact does to a theme that can be worked with; one that is gone, or was erased, stays as it is. */
export const changeLive = (
  themes: Themes,
  themeId: string,
  change: (theme: LiveTheme) => LiveTheme,
): Themes => {
  const theme = themes[themeId];
  return theme?.stage === 'live' ? { ...themes, [themeId]: change(theme) } : themes;
};

/** Both see it as integrated, and it has not been touched since. */
export const isIntegrated = ({ touchedIn, touchedWhenIntegrated }: LiveTheme): boolean =>
  touchedWhenIntegrated !== undefined &&
  touchedIn.every((sessionId) => touchedWhenIntegrated.includes(sessionId));
