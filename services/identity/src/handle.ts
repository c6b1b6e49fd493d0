import {
  notFound,
  notJson,
  otherOrigin,
  storeUnavailable,
  type Problem,
} from '@alliance/platform/http/problem';
import { comesFrom } from '@alliance/platform/http/origins';
import type { Endpoint, Handle } from './endpoints.ts';
import { answerWith, problemFrom, problemOf } from './problems.ts';

type Body = Readonly<Record<string, unknown>>;

export interface Handling {
  /** better-auth, past whatever limits a endpoint. */
  readonly through: (endpoint: Endpoint, request: Request, body: Body) => Promise<Response>;
  /** Why what was sent can't be done, before anything is tried. */
  readonly refused: (path: string, body: Body, request: Request) => Promise<Problem | undefined>;
  readonly basePath: string;
  readonly endpoints: ReadonlyMap<string, Endpoint>;
  readonly origins: readonly string[];
  /** Whether what went wrong was the database's being away, or full: then the asker should come again. */
  readonly databaseAnswers: () => Promise<boolean>;
  /** Seconds that a signed token holds: a page renews it in use, before that. */
  readonly tokenHoldsFor: number;
}

/**
 * Stands before better-auth: lets through only what has a endpoint, says what a endpoint needs, and tells of every
 * refusal in our words. What is answered holds no token: those travel in cookies that scripts can't read.
 */
export const handlerOf =
  ({ through, refused, basePath, endpoints, origins, databaseAnswers, tokenHoldsFor }: Handling): Handle =>
  async (request) => {
    const refuse = async (problem: Problem) =>
      answerWith(
        problem.document.status === 500 && !(await databaseAnswers()) ? storeUnavailable() : problem,
      );
    try {
      const path = new URL(request.url).pathname;
      const name = path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : '';
      const endpoint = endpoints.get(name);
      if (!endpoint || endpoint.method !== request.method) return answerWith(notFound());
      if (endpoint.method === 'POST' && !comesFrom(origins, request.headers.get('origin')))
        return answerWith(otherOrigin());
      const body = endpoint.method === 'GET' ? {} : (endpoint.body?.parse(await jsonOf(request)) ?? {});
      const narrow = narrowed(request, endpoint, body);
      const problem = await refused(name, body, narrow);
      if (problem) return answerWith(problem);
      const answer = await through(endpoint, narrow, body);
      if (isProblem(answer)) return answer;
      if (!answer.ok) return withCookiesOf(answer, await refuse(await problemFrom(answer)));
      const said: unknown = await answer.json();
      const page = withCookiesOf(answer, Response.json(endpoint.ours ? said : forPage(said, tokenHoldsFor)));
      if (endpoint.ends) page.headers.set('clear-site-data', '"cache"');
      return page;
    } catch (error) {
      return refuse(problemOf(error));
    }
  };

const isProblem = (answer: Response) => answer.headers.get('content-type') === 'application/problem+json';

/**
 * Only what the endpoint asks for goes on: no address to be sent to afterwards, no session that can't be renewed. Who is
 * signed in is always asked of the database: a token alone would be believed until its end, and never renewed before.
 */
const narrowed = (request: Request, endpoint: Endpoint, body: Body): Request => {
  const url = new URL(request.url);
  url.search = '?disableCookieCache=true';
  const headers = new Headers(request.headers);
  if (endpoint.method === 'GET') return new Request(url, { headers });
  headers.set('content-type', 'application/json');
  headers.delete('content-length');
  return new Request(url, { method: 'POST', headers, body: JSON.stringify(body) });
};

const jsonOf = async (request: Request): Promise<unknown> => {
  try {
    return await request.json();
  } catch {
    throw notJson();
  }
};

const isRecord = (value: unknown): value is Body => typeof value === 'object' && value !== null;

/** What a page needs to know: who is signed in, until when, and how soon the signed token wants renewing. */
const forPage = (body: unknown, tokenHoldsFor: number) => {
  if (!isRecord(body)) return null;
  const { user, session } = body;
  return {
    ...(isRecord(user) && { user: personFor(user) }),
    ...(isRecord(session) && { session: { expiresAt: session['expiresAt'], tokenHoldsFor } }),
  };
};

const personFor = ({ id, name, email, pendingEmail }: Body) => ({
  id,
  name,
  email,
  ...(typeof pendingEmail === 'string' && { pendingEmail }),
});

const withCookiesOf = (from: Response, to: Response): Response => {
  for (const cookie of from.headers.getSetCookie()) to.headers.append('set-cookie', cookie);
  to.headers.set('cache-control', 'no-store');
  return to;
};
