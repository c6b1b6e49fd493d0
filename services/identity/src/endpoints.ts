import { label } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import {
  address,
  confirmed,
  devices,
  done,
  draftKey,
  forPage,
  keySet,
  sentByLetter,
  whoIsHere,
} from './answers.ts';

export type Handle = (request: Request) => Promise<Response>;

/** What one may do here, and what one has to say for it. Nothing else of better-auth is reachable. */
export interface Endpoint {
  readonly method: 'GET' | 'POST';
  readonly summary: string;
  readonly body?: z.ZodType<Record<string, unknown>>;
  readonly answer: z.ZodType;
  /** Names of the problems that only this one meets. */
  readonly problems?: readonly string[];
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

/** Why a password can’t be chosen. */
const UNFIT = ['password-too-short', 'password-too-long', 'password-too-common'] as const;

const ownAccounts: Readonly<Record<string, Endpoint>> = {
  '/sign-up/email': {
    method: 'POST',
    summary: 'Make an account, and sign in by it.',
    body: z.object({ name: personName, email: emailAddress, password }),
    answer: forPage,
    problems: ['email-in-use', ...UNFIT],
    guarded: 'sign-up',
  },
  '/sign-in/email': {
    method: 'POST',
    summary: 'Sign in.',
    body: z.object({ email: emailAddress, password }),
    answer: forPage,
    problems: ['wrong-email-or-password'],
    guarded: 'sign-in',
  },
  '/change-password': {
    method: 'POST',
    summary: 'Choose another password; every other session ends.',
    body: z
      .object({ currentPassword: password, newPassword: password })
      .transform((body) => ({ ...body, revokeOtherSessions: true })),
    answer: forPage,
    problems: ['wrong-password', ...UNFIT],
    guarded: 'password',
  },
  '/update-user': {
    method: 'POST',
    summary: 'Go by another name.',
    body: z.object({ name: personName }),
    answer: forPage,
  },
  '/forgot-password': {
    method: 'POST',
    summary: 'Ask for a link by which a new password can be chosen.',
    body: z.object({ email: emailAddress }),
    answer: sentByLetter,
    ours: true,
  },
  '/reset-password': {
    method: 'POST',
    summary: 'Choose a new password by the link that was asked for.',
    body: z.object({ token, newPassword: password }),
    answer: forPage,
    problems: ['link-no-longer-works', ...UNFIT],
  },
  '/change-email': {
    method: 'POST',
    summary: 'Ask for another address; it counts once its own link was opened.',
    body: z.object({ newEmail: emailAddress, password }),
    answer: sentByLetter,
    problems: ['wrong-password', 'email-already-yours'],
    guarded: 'password',
    ours: true,
  },
  '/keep-email': {
    method: 'POST',
    summary: 'Keep the address, and forget the other that was asked for.',
    answer: done,
    ours: true,
  },
  '/confirm-email': {
    method: 'POST',
    summary: 'Say that an address is one’s own, by its link.',
    body: z.object({ token }),
    answer: confirmed,
    problems: ['link-no-longer-works', 'email-in-use'],
    ours: true,
  },
  '/address': {
    method: 'GET',
    summary: 'Whether I have shown that my address is mine.',
    answer: address,
    ours: true,
  },
  '/show-address': {
    method: 'POST',
    summary: 'Have a link sent to my address, by which I show that it is mine.',
    answer: sentByLetter,
    ours: true,
  },
  '/devices': {
    method: 'GET',
    summary: 'Where I am signed in.',
    answer: devices,
    ours: true,
  },
  '/devices/sign-out': {
    method: 'POST',
    summary: 'Sign out on one of my devices.',
    body: z.object({ id: z.string().max(64) }),
    answer: done,
    ours: true,
  },
  '/sign-out-everywhere': {
    method: 'POST',
    summary: 'Sign out on all of my devices.',
    answer: done,
    ours: true,
    ends: true,
  },
};

const anySession: Readonly<Record<string, Endpoint>> = {
  '/get-session': {
    method: 'GET',
    summary: 'Who is signed in; null where nobody is.',
    answer: whoIsHere,
  },
  '/sign-out': { method: 'POST', summary: 'Sign out here.', answer: forPage, ends: true },
  '/draft-key': {
    method: 'GET',
    summary: 'The key under which this browser keeps what I have begun to write.',
    answer: draftKey,
    ours: true,
  },
  '/jwks': {
    method: 'GET',
    summary: 'The public keys that sessions are verified by.',
    answer: keySet,
    ours: true,
  },
};

/** The sample's people have no passwords, and are everybody's: nobody signs up there, or in, or others out. */
export const endpointsOf = (sample: boolean): ReadonlyMap<string, Endpoint> =>
  new Map(Object.entries(sample ? anySession : { ...anySession, ...ownAccounts }));
