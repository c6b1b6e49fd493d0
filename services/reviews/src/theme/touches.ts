import type { LiveTheme, Offer } from './live-theme.ts';

type Change = (theme: LiveTheme) => LiveTheme;

const without = (offers: LiveTheme['offers'], sessionId: string): LiveTheme['offers'] =>
  Object.fromEntries(Object.entries(offers).filter(([each]) => each !== sessionId));

/** A further offer takes the place of the one before, by whichever of the two that was. */
export const withOffer =
  (offer: Offer): Change =>
  (theme) => ({ ...theme, offers: { ...theme.offers, [offer.sessionId]: offer } });

export const withoutOffer =
  (sessionId: string): Change =>
  (theme) => ({ ...theme, offers: without(theme.offers, sessionId) });

export const withTouch =
  (sessionId: string): Change =>
  (theme) => ({
    ...theme,
    touchedIn: [...theme.touchedIn, sessionId],
    offers: without(theme.offers, sessionId),
  });

/** It did not come up there after all: as if it never had, so that it can come up there again. */
export const withoutTouch =
  (sessionId: string): Change =>
  (theme) => ({
    ...theme,
    touchedIn: theme.touchedIn.filter((each) => each !== sessionId),
    offers: without(theme.offers, sessionId),
  });
