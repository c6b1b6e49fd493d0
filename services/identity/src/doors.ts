import { label } from '@alliance/facts/vocabulary';
import { z } from 'zod';

/** What one may do here, and what one has to say for it. Nothing else of better-auth is reachable. */
export interface Door {
  readonly method: 'GET' | 'POST';
  readonly body?: z.ZodType<Record<string, unknown>>;
}

/** A name fits on one line, and goes into every session's token. */
export const personName = label.refine((name) => !/\p{Cc}/u.test(name), 'A name is one line of text.');
export const emailAddress = z.email().max(254);

export const SHORTEST_PASSWORD = 10;
export const LONGEST_PASSWORD = 128;
const password = z.string();

const ownAccounts: Readonly<Record<string, Door>> = {
  '/sign-up/email': { method: 'POST', body: z.object({ name: personName, email: emailAddress, password }) },
  '/sign-in/email': { method: 'POST', body: z.object({ email: emailAddress, password }) },
  '/change-password': {
    method: 'POST',
    body: z
      .object({ currentPassword: password, newPassword: password })
      .transform((body) => ({ ...body, revokeOtherSessions: true })),
  },
  '/update-user': { method: 'POST', body: z.object({ name: personName }) },
};

const anySession: Readonly<Record<string, Door>> = {
  '/get-session': { method: 'GET' },
  '/sign-out': { method: 'POST' },
  '/revoke-other-sessions': { method: 'POST' },
  '/jwks': { method: 'GET' },
};

/** The sample's people have no passwords: nobody signs up there, or in with an e-mail address. */
export const doorsOf = (sample: boolean): ReadonlyMap<string, Door> =>
  new Map(Object.entries(sample ? anySession : { ...anySession, ...ownAccounts }));
