import { useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { identityQuery } from './identity.ts';
import { queries } from './queries.ts';

/** Once someone turns out to be signed out: to the first page, which leads back here afterwards. */
export const useRedirectToSignIn = (signedOut: boolean): void => {
  const navigate = useNavigate();
  const router = useRouter();
  useEffect(() => {
    if (!signedOut) return;
    queries.setQueryData(identityQuery.queryKey, null);
    void navigate({ to: '/', search: { onwards: router.latestLocation.href }, replace: true });
  }, [signedOut, navigate, router]);
};
