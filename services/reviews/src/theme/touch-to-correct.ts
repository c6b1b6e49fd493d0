import { reject, type Rejection } from '@alliance/decider/decider';
import { liveTheme, type LiveTheme, type Offer, type Themes } from './live-theme.ts';

interface Where {
  readonly themeId: string;
  readonly sessionId: string;
}

/** The theme, where it has a touch in that session that can be put right; else why not. */
export const touchToCorrect = (
  themes: Themes,
  { themeId, sessionId }: Where,
): LiveTheme | Rejection<'no-such-theme' | 'theme-merged' | 'not-touched'> => {
  const theme = liveTheme(themes, themeId);
  if ('rejected' in theme || theme.touchedIn.includes(sessionId)) return theme;
  return reject('not-touched', { themeId, sessionId });
};

type Refusal =
  | 'no-such-theme'
  | 'theme-merged'
  | 'not-touched'
  | 'no-correction-offered'
  | 'correction-not-the-same'
  | 'own-offer';

/** What is offered in place of a touch, for the other to agree to: the very one that they have read. */
export const correctionToAgree = <Kind extends 'correction' | 'retraction'>(
  themes: Themes,
  kind: Kind,
  { by, correctionId, ...where }: Where & { readonly by: string; readonly correctionId: string },
): Extract<Offer, { kind: Kind }> | Rejection<Refusal> => {
  const theme = touchToCorrect(themes, where);
  if ('rejected' in theme) return theme;
  const offer = theme.offers[where.sessionId];
  if (!offer || offer.kind === 'touch') return reject('no-correction-offered');
  if (offer.correctionId !== correctionId) return reject('correction-not-the-same');
  if (offer.by === by) return reject('own-offer');
  return isOf(kind, offer) ? offer : reject('correction-not-the-same');
};

const isOf = <Kind extends Offer['kind']>(
  kind: Kind,
  offer: Offer,
): offer is Extract<Offer, { kind: Kind }> => offer.kind === kind;
