import { reject, type Rejection } from '@alliance/decider/decider';
import type { HeldSession, Session } from './decider.ts';

type Unheld = Exclude<Session, HeldSession | { readonly stage: 'unknown' }>;

/** A session that is not recorded as held, in whatever other state, or why there is none. */
export const unheldSession = (
  session: Session,
): Unheld | Rejection<'no-such-session' | 'already-held' | 'recorded-in-error'> => {
  switch (session.stage) {
    case 'unknown':
      return reject('no-such-session');
    case 'held':
      return reject('already-held');
    case 'in-error':
      return reject('recorded-in-error');
    case 'scheduled':
    case 'called-off':
    case 'missed':
      return session;
  }
};

/** A session that is still planned, or why nothing can become of its plan. */
export const plannedSession = (
  session: Session,
):
  | Unheld
  | Rejection<
      'no-such-session' | 'already-held' | 'recorded-in-error' | 'already-missed' | 'already-called-off'
    > => {
  const unheld = unheldSession(session);
  if ('rejected' in unheld) return unheld;
  if (unheld.stage === 'missed') return reject('already-missed');
  return unheld.stage === 'called-off' ? reject('already-called-off') : unheld;
};
