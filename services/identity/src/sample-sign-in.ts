import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

/**
 * Opens a session for a person without asking for a password. It has no path, so no request can reach it; only
 * `identity.ts` calls it, and only in a sample.
 */
export const signInAs = {
  id: 'sign-in-as',
  endpoints: {
    openSessionFor: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ personId: z.string() }) },
      async (context) => {
        const { internalAdapter } = context.context;
        const user = await internalAdapter.findUserById(context.body.personId);
        if (!user) throw new Error('there is no such person');
        const session = await internalAdapter.createSession(user.id);
        await setSessionCookie(context, { session, user });
        return context.json({ id: user.id });
      },
    ),
  },
} satisfies BetterAuthPlugin;
