import { lazy, Suspense, useEffect } from 'react';
import { useAsked } from '../app/in-place.ts';

const load = () => import('./ask-in-place.tsx');
const AskInPlace = lazy(() => load().then(({ AskInPlace: component }) => ({ default: component })));

/** Over any page whose person has been signed out: the page stands as it was, and goes on once they are back. */
export const SignInHere = () => {
  const who = useAsked();
  // Here before it is needed: then there may be no server to fetch it from.
  useEffect(() => void load().catch(() => undefined), []);
  return <Suspense fallback={null}>{who && <AskInPlace who={who} />}</Suspense>;
};
