import { reject, type Rejection } from '@alliance/decider/decider';
import type { Session } from '../session/decider.ts';

/** A session has an agenda while it is planned, and once it was held; one that isn't to be has none. */
export const unlessWithAgenda = (
  session: Session | undefined,
): Rejection<'no-such-session' | 'session-not-to-be'> | undefined => {
  if (!session || session.stage === 'unknown') return reject('no-such-session');
  return session.stage === 'scheduled' || session.stage === 'held' ? undefined : reject('session-not-to-be');
};
