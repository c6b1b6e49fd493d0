import { label } from '@alliance/facts/vocabulary';
import { z } from 'zod';

export type Handle = (request: Request) => Promise<Response>;

/** What one may do here, and what one has to say for it. Nothing else of better-auth is reachable. */
export interface Door {
  readonly method: 'GET' | 'POST';
  readonly body?: z.ZodType<Record<string, unknown>>;
  /** What is limited about it, beyond requests from one address. */
  readonly guarded?: 'sign-in' | 'sign-up' | 'password';
  /** It answers in our words: what it says goes out as it is. */
  readonly ours?: true;
  /** The session is over afterwards, and nothing of it is to stay in a cache. */
  readonly ends?: true;
}

/** Goes into every session's token. */
export const personName = label;
export const emailAddress = z.email().max(254);

const password = z.string();
/** The secret of a link. */
const token = z.string().max(200);

const ownAccounts: Readonly<Record<string, Door>> = {
  '/sign-up/email': {
    method: 'POST',
    body: z.object({ name: personName, email: emailAddress, password }),
    guarded: 'sign-up',
  },
  '/sign-in/email': {
    method: 'POST',
    body: z.object({ email: emailAddress, password }),
    guarded: 'sign-in',
  },
  '/change-password': {
    method: 'POST',
    body: z
      .object({ currentPassword: password, newPassword: password })
      .transform((body) => ({ ...body, revokeOtherSessions: true })),
    guarded: 'password',
  },
  '/update-user': {
    method: 'POST',
    body: z.object({ name: personName }),
  },
  '/forgot-password': { method: 'POST', body: z.object({ email: emailAddress }), ours: true },
  '/reset-password': { method: 'POST', body: z.object({ token, newPassword: password }) },
  '/change-email': {
    method: 'POST',
    body: z.object({ newEmail: emailAddress, password }),
    guarded: 'password',
    ours: true,
  },
  '/keep-email': { method: 'POST', ours: true },
  '/confirm-email': { method: 'POST', body: z.object({ token }), ours: true },
  '/devices': { method: 'GET', ours: true },
  '/devices/sign-out': { method: 'POST', body: z.object({ id: z.string().max(64) }), ours: true },
  '/sign-out-everywhere': { method: 'POST', ours: true, ends: true },
};

const anySession: Readonly<Record<string, Door>> = {
  '/get-session': { method: 'GET' },
  '/sign-out': { method: 'POST', ends: true },
  '/draft-key': { method: 'GET', ours: true },
  '/jwks': { method: 'GET', ours: true },
};

/** The sample's people have no passwords, and are everybody's: nobody signs up there, or in, or others out. */
export const doorsOf = (sample: boolean): ReadonlyMap<string, Door> =>
  new Map(Object.entries(sample ? anySession : { ...anySession, ...ownAccounts }));
