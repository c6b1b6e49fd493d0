import { reject, type Rejection } from '@alliance/decider/decider';
import type { Neighbours } from '../neighbours.ts';
import { unlessStillHeld } from '../policies/held-session.ts';
import { unlessTheOthers } from '@alliance/decider/offered-and-agreed';
import { liveTheme, type LiveTheme, type Offer, type Themes } from './live-theme.ts';

interface Where {
  readonly themeId: string;
  readonly sessionId: string;
}

/** The theme, where it has a touch in that session that can be put right now; else why not. */
export const touchToCorrect = (
  themes: Themes,
  { themeId, sessionId }: Where,
  session: Neighbours['session'],
): LiveTheme | Rejection<'no-such-theme' | 'theme-merged' | 'not-touched' | 'session-not-held'> => {
  const theme = liveTheme(themes, themeId);
  if ('rejected' in theme) return theme;
  if (!theme.touchedIn.includes(sessionId)) return reject('not-touched', { themeId, sessionId });
  // It was held once, or it had no touch; recorded in error since, all that hangs on it lies until it is put back.
  return unlessStillHeld(session) ?? theme;
};

/** Why somebody can't agree to what is offered in place of a touch. */
export type CorrectionRefusal =
  | 'no-such-theme'
  | 'theme-merged'
  | 'not-touched'
  | 'session-not-held'
  | 'no-correction-offered'
  | 'correction-not-the-same'
  | 'own-offer';

/** What is offered in place of a touch, for the other to agree to: the very one that they have read. */
export const correctionToAgree = <Kind extends 'correction' | 'retraction'>(
  themes: Themes,
  kind: Kind,
  { by, correctionId, ...where }: Where & { readonly by: string; readonly correctionId: string },
  session: Neighbours['session'],
): Extract<Offer, { kind: Kind }> | Rejection<CorrectionRefusal> => {
  const theme = touchToCorrect(themes, where, session);
  if ('rejected' in theme) return theme;
  const offer = theme.offers[where.sessionId];
  if (!offer || offer.kind === 'touch') return reject('no-correction-offered');
  if (offer.correctionId !== correctionId) return reject('correction-not-the-same');
  const own = unlessTheOthers(offer, by);
  if (own) return own;
  return isOf(kind, offer) ? offer : reject('correction-not-the-same');
};

const isOf = <Kind extends Offer['kind']>(
  kind: Kind,
  offer: Offer,
): offer is Extract<Offer, { kind: Kind }> => offer.kind === kind;
