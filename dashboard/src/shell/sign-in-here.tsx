import { Suspense, useEffect } from 'react';
import { usePendingSignIn } from '../api/in-place.ts';
import { lazily } from '../kit/fetched.tsx';

const load = () => import('./ask-in-place.tsx');
const AskInPlace = lazily(load, 'AskInPlace');

/** Milliseconds after which a page is drawn, and its session has lasted so far. */
const DRAWN = 5_000;

/** Over any page whose person has been signed out: the page stands as it was, and goes on once they are back. */
export const SignInHere = () => {
  const who = usePendingSignIn();
  useEffect(() => {
    // Here before it is needed, when there may be no server to fetch it from; not before the page itself is.
    const timer = setTimeout(() => void load().catch(() => undefined), DRAWN);
    return () => clearTimeout(timer);
  }, []);
  return <Suspense fallback={null}>{who && <AskInPlace who={who} />}</Suspense>;
};
