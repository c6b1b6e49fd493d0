import type { ProblemMembers } from '@alliance/api-client/typed-paths';
import { sentenceFor, type Refused, type Sentences } from './problems.ts';
import { nowOpening } from '../device/still-opening.ts';
import { base } from '../device/base.ts';
import { newKey } from '../device/new-key.ts';
import { noted, waitedFor } from './positions.ts';
import { standInFor, zoneInUse } from '../device/zone.ts';

/** A refusal by the server, or the lack of one to speak to. `name` is the last part of the problem's type. */
export class Problem<Name extends Refused = Refused> extends Error {
  override readonly name: Name;
  readonly status: number;
  /** What it says beside its name. */
  readonly said: ProblemMembers;

  constructor(name: Name, status: number, said: ProblemMembers = {}) {
    super(sentenceFor(name, said));
    this.name = name;
    this.status = status;
    this.said = said;
  }
}

/** What an error means to somebody with sentences for what only they can meet. */
export const sentenceOf = (error: Error, own: Sentences): string =>
  error instanceof Problem ? sentenceFor(error.name, error.said, own) : error.message;

export interface Extras {
  readonly signal?: AbortSignal | undefined;
  /** Another tenant than the page's: the first screen looks into the sample. */
  readonly tenant?: '' | '/sample' | undefined;
}

export interface SendExtras extends Extras {
  /** The same key for each attempt at the same thing, so that it happens once. */
  readonly idempotencyKey?: string | undefined;
  /** The revision that was read; the server refuses when it has moved. */
  readonly ifMatch?: string | undefined;
}

const problemFrom = async (response: Response): Promise<Problem> => {
  const body: unknown = await response.json().catch(() => null);
  // As typed as what is answered: what the services describe is believed.
  const said = (typeof body === 'object' && body !== null ? body : {}) as ProblemMembers & { type?: unknown };
  const name = /\/problems\/([a-z-]+)$/.exec(String(said.type))?.[1] as Refused | undefined;
  return new Problem(name ?? NAMES[response.status] ?? 'unexpected', response.status, said);
};

/** What a refusal is called when something between us and the server answered. */
const NAMES: Readonly<Record<number, Refused>> = {
  401: 'not-signed-in',
  404: 'not-found',
  413: 'body-too-large',
  429: 'too-many-requests',
};

/** Milliseconds until a server that lets nobody in yet is asked again. */
const AGAIN = 1000;

const answered = async (address: string, init: RequestInit): Promise<Response> => {
  const response = await fetch(address, { credentials: 'same-origin', ...init }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Problem('offline', 0);
  });
  const problem = response.ok ? undefined : await problemFrom(response);
  const opening = problem?.name === 'opening';
  nowOpening(opening ? { hundredths: problem?.said.hundredths } : undefined);
  if (!problem) return response;
  if (!opening) throw problem;
  // Nothing of it was done: whoever waits is told why, and it is sent again until somebody takes it.
  await new Promise((later) => setTimeout(later, AGAIN));
  init.signal?.throwIfAborted();
  return answered(address, init);
};

/** Says where its days begin and end. A server that doesn't know that zone is asked once more, in Greenwich's. */
const answeredInZone = async (address: string, init: RequestInit): Promise<Response> => {
  const zone = zoneInUse();
  const inZone = (name: string) =>
    answered(address, { ...init, headers: { ...init.headers, 'time-zone': name } });
  try {
    return await inZone(zone);
  } catch (problem) {
    const unknown = problem instanceof Problem && problem.said.header === 'Time-Zone';
    if (!unknown || !standInFor(zone)) throw problem;
    return inZone(zoneInUse());
  }
};

/** How a page keeps its session. Given once this client is in use, since renewing a session needs the client itself. */
export interface Keeping {
  /** Called as something is sent: renews a session that would soon run out, without being waited for. */
  readonly inUse: () => void;
  /**
   * Whether there is a session again for what was sent at that moment (`Date.now()`) and refused for want of one;
   * may wait until somebody has signed in. Throws a `Problem` where that can't be found out.
   */
  readonly renewed: (sentAt: number) => Promise<boolean>;
}

let keeping: Keeping = { inUse: () => undefined, renewed: async () => false };
export const keepSession = (how: Keeping): void => {
  keeping = how;
};

/** Signing in and out is not repeated, nor what is asked while we find out whether there is a session, and whose. */
const needsNone = (path: string): boolean =>
  /^\/api\/(auth\/(get-session|draft-key|sign-)|people\/[^/]+\/settings$)/.test(path);

/** What is refused for want of a session is sent once more, unchanged, when there is one. */
const send = async (path: string, init: RequestInit, tenant: string): Promise<Response> => {
  const address = `${tenant}${path}`;
  if (tenant !== base || needsNone(path)) return answeredInZone(address, init);
  const sentAt = Date.now();
  try {
    keeping.inUse();
    return await answeredInZone(address, init);
  } catch (problem) {
    const signedOut = problem instanceof Problem && problem.name === 'not-signed-in';
    if (!signedOut || !(await keeping.renewed(sentAt))) throw problem;
    return answeredInZone(address, init);
  }
};

const bodyOf = async <T>(response: Response): Promise<T> =>
  (response.status === 204 ? null : await response.json()) as T;

/** A stream that stays open until the server ends it, or `signal` does. Its errors are `Problem`s until it is open. */
export const open = (path: string, signal: AbortSignal): Promise<Response> =>
  send(path, { headers: { accept: 'text/event-stream' }, cache: 'no-store', signal }, base);

/** `path` begins with `/api/`; what is answered there is typed by whoever knows the path (`asking.ts`). */
export const get = async <T>(path: string, { signal, tenant = base }: Extras = {}): Promise<T> => {
  const awaited = waitedFor(path);
  const headers = {
    accept: 'application/json',
    ...(awaited ? { 'alliance-position': awaited } : {}),
  };
  return bodyOf<T>(await send(path, { headers, ...(signal ? { signal } : {}) }, tenant));
};

export const post = async <T>(
  path: string,
  body: unknown,
  { idempotencyKey = newKey(), ifMatch, tenant = base }: SendExtras = {},
): Promise<T> => {
  const headers = {
    accept: 'application/json',
    'content-type': 'application/json',
    'idempotency-key': idempotencyKey,
    ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
  };
  const answer = await bodyOf<T>(
    await send(path, { method: 'POST', headers, body: JSON.stringify(body) }, tenant),
  );
  noted(path, answer);
  return answer;
};
