import {
  invalid,
  notFound,
  notSignedIn,
  otherOrigin,
  Problem,
  storeUnavailable,
  tooMany,
  unexpected,
} from '@alliance/platform/http/problem';
import { fieldErrorOf } from '@alliance/platform/http/field-error';
import { report } from '@alliance/platform/report';
import { z } from 'zod';
import { tooLong, tooShort } from './passwords.ts';

export const notInTheSample = () =>
  new Problem('not-in-the-sample', 403, "The sample's people are invented: look in as one of them instead.");

export const emailInUse = () =>
  new Problem('email-in-use', 409, 'There is an account with this e-mail address already.');
export const wrongPassword = () => new Problem('wrong-password', 403, 'This is not your password so far.');
export const linkNoLongerWorks = () =>
  new Problem('link-no-longer-works', 410, 'This link was used, or is too old. Ask for a new one.');

/** better-auth's codes, and how we tell them. A code without a line here is unexpected. */
const problemsByName: Readonly<Record<string, () => Problem>> = {
  INVALID_EMAIL_OR_PASSWORD: () =>
    new Problem('wrong-email-or-password', 401, "That e-mail address and password don't go together."),
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: emailInUse,
  PASSWORD_TOO_SHORT: tooShort,
  PASSWORD_TOO_LONG: tooLong,
  INVALID_PASSWORD: wrongPassword,
  INVALID_TOKEN: linkNoLongerWorks,
  UNAUTHORIZED: notSignedIn,
  INVALID_ORIGIN: otherOrigin,
  MISSING_OR_NULL_ORIGIN: otherOrigin,
};

/** What better-auth refused, in our words. */
export const problemFrom = async (refused: Response): Promise<Problem> => {
  if (refused.status === 429) return tooMany(Number(refused.headers.get('x-retry-after') ?? 60));
  if (refused.status === 404) return notFound();
  const body: unknown = await refused.json().catch(() => undefined);
  const code = typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : '';
  return (problemsByName[code] ?? (refused.status === 401 ? notSignedIn : unexpected))();
};

/** SQLite's words for what passes: locked, read-only, an error of the disk, full, a file that can't be opened. */
const SQLITE_PASSES: ReadonlySet<number> = new Set([5, 8, 10, 13, 14]);
/** PostgreSQL's: no connection, no resources (a full disk among them), going down, read-only. */
const POSTGRES_PASSES = /^(08|53|57P)...?$|^25006$/;

/** Whether the database couldn't keep it just now, and will again once somebody has made room. */
const passes = (error: unknown): boolean => {
  if (!(error instanceof Object)) return false;
  if ('errcode' in error) return SQLITE_PASSES.has(Number(error.errcode) & 0xff);
  return 'code' in error && typeof error.code === 'string' && POSTGRES_PASSES.test(error.code);
};

/** What was thrown on the way in: a body that is not what the endpoint asks for. */
export const problemOf = (error: unknown): Problem => {
  if (error instanceof Problem) return error;
  if (error instanceof z.ZodError) return invalid(error.issues.map(fieldErrorOf));
  report('identity-trouble', { service: 'identity', error: error instanceof Error ? error.name : 'unknown' });
  return passes(error) ? storeUnavailable() : unexpected();
};

export const answerWith = ({ document, headers }: Problem): Response =>
  new Response(JSON.stringify(document), {
    status: document.status,
    headers: { ...headers, 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  });
