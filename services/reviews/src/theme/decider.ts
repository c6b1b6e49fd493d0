import { evolveBy, type Decider } from '@alliance/decider/decider';
import type { ThemeFact } from '@alliance/facts/theme';
import { changeLive, type LiveTheme, type Themes } from './live-theme.ts';
import { withOffer, withoutOffer, withoutTouch, withTouch } from './touches.ts';

export const decider: Decider<Themes, ThemeFact> = {
  initial: {},
  evolve: evolveBy<Themes, ThemeFact>({
    ThemeNamed: (themes, { themeId, label }) => ({
      ...themes,
      [themeId]: { stage: 'live', label, touchedIn: [], offers: {} },
    }),
    ThemeTouchOffered: (themes, offer) =>
      changeLive(themes, offer.themeId, withOffer({ kind: 'touch', ...offer })),
    ThemeTouched: (themes, { themeId, sessionId }) => changeLive(themes, themeId, withTouch(sessionId)),
    ThemeTouchCorrectionOffered: (themes, offer) =>
      changeLive(themes, offer.themeId, withOffer({ kind: 'correction', ...offer })),
    ThemeTouchRetractionOffered: (themes, offer) =>
      changeLive(themes, offer.themeId, withOffer({ kind: 'retraction', ...offer })),
    ThemeTouchCorrected: (themes, { themeId, sessionId }) =>
      changeLive(themes, themeId, withoutOffer(sessionId)),
    ThemeTouchRetracted: (themes, { themeId, sessionId }) =>
      changeLive(themes, themeId, withoutTouch(sessionId)),
    ThemeTouchOfferDropped: (themes, { themeId, sessionId }) =>
      changeLive(themes, themeId, withoutOffer(sessionId)),
    // What a theme takes in was touched under another name, so those sessions are its own from now on.
    ThemesMerged: (themes, { from, into }) => {
      const taken = from.flatMap((themeId) => touchedIn(themes, themeId));
      const gone = Object.fromEntries(from.map((themeId) => [themeId, { stage: 'merged', into } as const]));
      return changeLive({ ...themes, ...gone }, into, (theme) =>
        taken.reduce(
          (joined, sessionId) =>
            joined.touchedIn.includes(sessionId) ? joined : withTouch(sessionId)(joined),
          theme,
        ),
      );
    },
    ThemeRelabelled: (themes, { themeId, label }) =>
      changeLive(themes, themeId, (theme) => ({ ...theme, label })),
    ThemeIntegrationOffered: (themes, { themeId, by }) =>
      changeLive(themes, themeId, (theme) => ({ ...theme, integrationOfferedBy: by })),
    ThemeIntegrated: (themes, { themeId }) =>
      changeLive(themes, themeId, ({ integrationOfferedBy: _answered, ...theme }) => ({
        ...theme,
        touchedWhenIntegrated: theme.touchedIn,
      })),
  }),
};

const touchedIn = (themes: Themes, themeId: string): LiveTheme['touchedIn'] => {
  const theme = themes[themeId];
  return theme?.stage === 'live' ? theme.touchedIn : [];
};
