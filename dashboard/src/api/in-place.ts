import type { Account } from '@alliance/api-client/generated/api';
import { useSyncExternalStore } from 'react';
import type { SignedIn } from './signed-in.ts';

/*
 * Somebody was here and is signed out. What the page has sent waits here until they have signed in again, over the
 * page as it stands, so that nothing typed is lost.
 */
interface Waiting {
  readonly who: Account;
  readonly goOn: (signedIn: SignedIn) => void;
}

let waiting: Waiting | undefined;
let promised: Promise<SignedIn> | undefined;
const listeners = new Set<() => void>();

const nowWaits = (next: Waiting | undefined): void => {
  waiting = next;
  for (const listener of listeners) listener();
};

/** Resolves once this person has signed in again; one promise for all that waits. */
export const signedInAgain = (who: Account): Promise<SignedIn> =>
  (promised ??= new Promise((resolve) => nowWaits({ who, goOn: resolve })));

/** Lets everything go on that waited. */
export const goOnAs = (signedIn: SignedIn): void => {
  waiting?.goOn(signedIn);
  promised = undefined;
  nowWaits(undefined);
};

export const isSignInPending = (): boolean => waiting !== undefined;

/** Whoever has to sign in again before the page goes on; undefined while nothing waits. */
export const usePendingSignIn = (): Account | undefined =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => waiting?.who,
  );
