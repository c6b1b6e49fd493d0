import { reject, type Rejection } from '@alliance/decider/decider';
import type { HeldSession, Session } from '../session/decider.ts';

/** A held session: if it was held and counts it is told, else why nothing can be done with it. */
export const heldSession = (
  session: Session,
): HeldSession | Rejection<'no-such-session' | 'session-not-held' | 'recorded-in-error'> => {
  switch (session.stage) {
    case 'unknown':
      return reject('no-such-session');
    case 'in-error':
      return reject('recorded-in-error');
    case 'held':
      return session;
    default:
      return reject('session-not-held');
  }
};

/** For what hangs on a session: it can be said of one that was held, and not recorded in error since. */
export const unlessHeld = (
  session: Session | undefined,
): Rejection<'no-such-session' | 'session-not-held'> | undefined => {
  if (session?.stage === 'held') return undefined;
  return reject(session?.stage === 'unknown' ? 'no-such-session' : 'session-not-held');
};

/** For what hung on it already: it was held once, and only lies until it is put back. */
export const unlessStillHeld = (session: Session | undefined): Rejection<'session-not-held'> | undefined =>
  session?.stage === 'held' ? undefined : reject('session-not-held');
