import type { BetterAuthPlugin } from 'better-auth';
import { createAuthMiddleware } from 'better-auth/api';

/**
 * Whoever gives a password begins a session, and the one that the same browser had until then is over: a token that
 * somebody got hold of, or put there, before is worth nothing (OWASP ASVS 5.0, 7.2.4). Only a cookie that we signed
 * ends a session.
 */
export const renewing = {
  id: 'renewing',
  hooks: {
    after: [
      {
        matcher: () => true,
        handler: createAuthMiddleware(async (context) => {
          const { newSession, internalAdapter, authCookies, secret } = context.context;
          if (!newSession) return;
          const before = await context.getSignedCookie(authCookies.sessionToken.name, secret);
          if (before && before !== newSession.session.token) await internalAdapter.deleteSession(before);
        }),
      },
    ],
  },
} satisfies BetterAuthPlugin;
