import type { Service } from '@alliance/platform/service/service';
import type { Identity } from './identity.ts';

/** Accounts and sessions as a service among the others: it decides no facts, and hears none. */
export const identityService = (identity: Identity): Service => ({
  name: 'identity',
  offers: [],
  rejections: {},
  hears: [],
  keepsJournal: false,
  projections: [],
  routes: () => [],
  mounts: () => [
    {
      methods: ['GET', 'POST'],
      path: '/auth/*',
      policy: { action: 'sign-in', on: 'public' },
      summary: 'Sign up, sign in, sign out; the public keys of sessions.',
      handle: (request) => identity.handle(request),
    },
  ],
});
