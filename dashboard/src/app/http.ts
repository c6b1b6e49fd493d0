import { sentenceFor } from '../words/problems.ts';
import { base } from './base.ts';
import { noted, waitedFor } from './positions.ts';
import { newKey } from './new-key.ts';

/** A refusal by the server, or the lack of one to speak to. `name` is the last part of the problem's type. */
export class Problem extends Error {
  override readonly name: string;
  readonly status: number;
  /** What the server says of it: its detail, else its title. */
  readonly detail: string | undefined;

  constructor(name: string, status: number, detail?: string) {
    super(sentenceFor(name, detail));
    this.name = name;
    this.status = status;
    this.detail = detail;
  }
}

export interface CommandAnswer {
  readonly position: string;
  readonly revision: number;
  readonly id?: string;
}

interface Extras {
  readonly signal?: AbortSignal | undefined;
  /** Another tenant than the page's: the first screen looks into the sample. */
  readonly tenant?: '' | '/sample' | undefined;
}

interface CommandExtras extends Extras {
  /** The same key for each attempt at the same thing, so that it happens once. */
  readonly idempotencyKey?: string | undefined;
  /** The revision that was read; the server refuses when it has moved. */
  readonly ifMatch?: number | undefined;
}

const problemFrom = async (response: Response): Promise<Problem> => {
  const body: unknown = await response.json().catch(() => null);
  const said = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const text = (key: string) => (typeof said[key] === 'string' ? said[key] : undefined);
  const name = /\/problems\/([a-z-]+)$/.exec(text('type') ?? '')?.[1];
  return new Problem(
    name ?? NAMES[response.status] ?? 'unexpected',
    response.status,
    text('detail') ?? text('title'),
  );
};

/** What a refusal is called when something between us and the server answered. */
const NAMES: Readonly<Record<number, string>> = {
  401: 'not-signed-in',
  404: 'not-found',
  413: 'body-too-large',
  429: 'too-many-requests',
};

const send = async (path: string, init: RequestInit, tenant: string): Promise<unknown> => {
  const response = await fetch(`${tenant}${path}`, { credentials: 'same-origin', ...init }).catch(
    (error: unknown) => {
      if (error instanceof DOMException && error.name === 'AbortError') throw error;
      throw new Problem('offline', 0);
    },
  );
  if (!response.ok) throw await problemFrom(response);
  return response.status === 204 ? null : response.json();
};

/** Everything that is read goes through here. `path` begins with `/api/`. */
export const read = async <T>(path: string, { signal, tenant = base }: Extras = {}): Promise<T> => {
  const awaited = waitedFor(path);
  const headers = { accept: 'application/json', ...(awaited ? { 'alliance-position': awaited } : {}) };
  return (await send(path, { headers, ...(signal ? { signal } : {}) }, tenant)) as T;
};

/** Everything that is said goes through here: commands, and signing in and out. */
export const tell = async <T = CommandAnswer>(
  path: string,
  body: unknown,
  { idempotencyKey = newKey(), ifMatch, tenant = base }: CommandExtras = {},
): Promise<T> => {
  const headers = {
    accept: 'application/json',
    'content-type': 'application/json',
    'idempotency-key': idempotencyKey,
    ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
  };
  const answer = (await send(path, { method: 'POST', headers, body: JSON.stringify(body) }, tenant)) as T;
  noted(path, answer);
  return answer;
};
