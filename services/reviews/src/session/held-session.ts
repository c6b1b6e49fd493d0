import { reject, type Rejection } from '@alliance/decider/decider';
import type { HeldSession, Session } from './decider.ts';

/** The session if it was held and counts, else why nothing can be done with it. */
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
