import type { Problem } from '@alliance/platform/http/problem';
import type { Authentication } from './authentication.ts';
import { unfit } from './passwords.ts';

type Body = Readonly<Record<string, unknown>>;

/** Who asks, and by which session, as the database knows it; null where nobody is signed in. */
export const signedIn = ({ api }: Authentication, { headers }: Request) =>
  api.getSession({ headers, query: { disableCookieCache: true } });

/** Name and address of whoever is to have the new password: nobody's password is made of them. */
const ownWords = async (
  authentication: Authentication,
  path: string,
  body: Body,
  request: Request,
): Promise<readonly string[]> => {
  if (path === '/sign-up/email') return [String(body['name']), String(body['email'])];
  if (path === '/change-password') {
    const who = await signedIn(authentication, request);
    return who ? [who.user.name, who.user.email] : [];
  }
  const { internalAdapter } = await authentication.$context;
  const link = await internalAdapter.findVerificationValue(`reset-password:${String(body['token'])}`);
  const user = link && (await internalAdapter.findUserById(link.value));
  return user ? [user.name, user.email] : [];
};

/** By the address of an endpoint, the field that holds a new password. */
const NEW_PASSWORD: Readonly<Record<string, string>> = {
  '/sign-up/email': 'password',
  '/change-password': 'newPassword',
  '/reset-password': 'newPassword',
};

/** Why a password that somebody chooses at an endpoint can't be theirs; undefined where it can, or none is chosen. */
export const unfitAt =
  (authentication: Authentication) =>
  async (path: string, body: Body, request: Request): Promise<Problem | undefined> => {
    const field = NEW_PASSWORD[path];
    if (field === undefined) return undefined;
    return unfit(String(body[field]), await ownWords(authentication, path, body, request));
  };
