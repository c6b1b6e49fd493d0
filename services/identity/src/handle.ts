import { comesFrom } from '@alliance/platform/http/origins';
import {
  notFound,
  notJson,
  otherOrigin,
  storeUnavailable,
  type Problem,
} from '@alliance/platform/http/problem';
import type { Door } from './doors.ts';
import { answerWith, problemFrom, problemOf } from './problems.ts';

type Handle = (request: Request) => Promise<Response>;

export interface Handling {
  readonly inner: Handle;
  readonly basePath: string;
  readonly doors: ReadonlyMap<string, Door>;
  readonly origins: readonly string[];
  /** Whether what went wrong was the database's being away: then the asker should come again. */
  readonly databaseAnswers: () => Promise<boolean>;
  /** Seconds that a signed token holds: a page renews it in use, before that. */
  readonly tokenHoldsFor: number;
}

/**
 * Stands before better-auth: lets through only what has a door, says what a door needs, and tells of every
 * refusal in our words. What is answered holds no token: those travel in cookies that scripts can't read.
 */
export const handlerOf =
  ({ inner, basePath, doors, origins, databaseAnswers, tokenHoldsFor }: Handling): Handle =>
  async (request) => {
    const told = async (problem: Problem) =>
      answerWith(
        problem.document.status === 500 && !(await databaseAnswers()) ? storeUnavailable() : problem,
      );
    try {
      const path = new URL(request.url).pathname;
      const door = path.startsWith(`${basePath}/`) ? doors.get(path.slice(basePath.length)) : undefined;
      if (!door || door.method !== request.method) return answerWith(notFound());
      if (door.method === 'POST' && !comesFrom(origins, request.headers.get('origin')))
        return answerWith(otherOrigin());
      const answer = await inner(await narrowed(request, door));
      if (!answer.ok) return withCookiesOf(answer, await told(await problemFrom(answer)));
      return path.endsWith('/jwks')
        ? answer
        : withCookiesOf(answer, Response.json(forPage(await answer.json(), tokenHoldsFor)));
    } catch (error) {
      return told(problemOf(error));
    }
  };

/**
 * Only what the door asks for goes on: no address to be sent to afterwards, no session that can't be renewed. Who is
 * signed in is always asked of the database: a token alone would be believed until its end, and never renewed before.
 */
const narrowed = async (request: Request, door: Door): Promise<Request> => {
  const url = new URL(request.url);
  url.search = '?disableCookieCache=true';
  const headers = new Headers(request.headers);
  if (door.method === 'GET') return new Request(url, { headers });
  headers.set('content-type', 'application/json');
  headers.delete('content-length');
  const body = door.body?.parse(await jsonOf(request)) ?? {};
  return new Request(url, { method: 'POST', headers, body: JSON.stringify(body) });
};

const jsonOf = async (request: Request): Promise<unknown> => {
  try {
    return await request.json();
  } catch {
    throw notJson();
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What a page needs to know: who is signed in, until when, and how soon the signed token wants renewing. */
const forPage = (body: unknown, tokenHoldsFor: number) => {
  if (!isRecord(body)) return null;
  const { user, session } = body;
  return {
    ...(isRecord(user) && { user: { id: user['id'], name: user['name'], email: user['email'] } }),
    ...(isRecord(session) && { session: { expiresAt: session['expiresAt'], tokenHoldsFor } }),
  };
};

const withCookiesOf = (from: Response, to: Response): Response => {
  for (const cookie of from.headers.getSetCookie()) to.headers.append('set-cookie', cookie);
  to.headers.set('cache-control', 'no-store');
  return to;
};
