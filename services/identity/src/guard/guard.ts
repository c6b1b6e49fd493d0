import type { Endpoint, Handle } from '../endpoints.ts';
import { tooMany } from '@alliance/platform/http/problem';
import { answerWith } from '../problems.ts';
import { standInFor } from '../secrets.ts';
import type { Attempts, Pace } from './attempts.ts';
import type { KnownDevices } from './known-device.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** From one address of a client, whoever is meant. */
const BY_ADDRESS: Pace = { free: 10, wait: () => MINUTE, forgottenAfter: MINUTE };
/**
 * At one account, from wherever: after twenty, half a minute, then twice as long each time, an hour at most. Some fifty
 * passwords in a day can be tried, of which the most common are none.
 */
const AT_ACCOUNT: Pace = {
  free: 20,
  wait: (beyond) => Math.min(30 * 2 ** Math.min(beyond, 20), HOUR),
  forgottenAfter: 24 * HOUR,
};
/** Letters to one address. */
const LETTERS: Pace = { free: 3, wait: () => HOUR, forgottenAfter: HOUR };

export interface GuardOptions {
  readonly attempts: Attempts;
  readonly devices: KnownDevices;
  /** Stands in for addresses in what is counted. */
  readonly key: Uint8Array;
  /** The address that a request came from, or the network where that has many; undefined where it isn't known. */
  readonly addressOf: (request: Request) => string | undefined;
  /**
   * Whose session it is that a request comes with, by which guesses of a password are counted where somebody is signed
   * in. Not its cookie: the same one can be written in many ways. Undefined where nobody is.
   */
  readonly sessionOf: (request: Request) => Promise<string | undefined>;
}

export interface Guard {
  /**
   * Goes through an endpoint, if that may be tried just now: signing in, and what needs the password of whoever is signed
   * in. A device that has signed in, or up, is known by a cookie from then on.
   */
  through(
    endpoint: Pick<Endpoint, 'guarded'>,
    request: Request,
    body: Readonly<Record<string, unknown>>,
    next: Handle,
  ): Promise<Response>;
  /** Whether one more letter may go there just now. */
  mayWrite(to: string): Promise<boolean>;
  /** Somebody has proved that the account is theirs: guesses so far count no longer. */
  proved(email: string): Promise<void>;
}

const wasWrong = ({ status }: Response) => status === 401 || status === 403;

/** Limits guesses of passwords per account and per address, and lets go on whoever was there before. */
export const guardWith = (options: GuardOptions): Guard => {
  const { attempts, devices, addressOf, sessionOf } = options;
  const keyOf = (what: string, whom: string) => `${what}:${standInFor(options.key, whom)}`;
  const remembering = (request: Request, email: string, answer: Response) => {
    answer.headers.append('set-cookie', devices.remembering(request.headers.get('cookie'), email));
    return answer;
  };

  /** Counts, does it, and forgets what went well. */
  const counted = async (key: string, pace: Pace, doing: () => Promise<Response>): Promise<Response> => {
    const wait = await attempts.count(key, pace);
    if (wait !== undefined) return answerWith(tooMany(wait));
    const answer = await doing();
    if (answer.ok) await attempts.forget(key);
    else if (!wasWrong(answer)) await attempts.uncount(key);
    return answer;
  };

  const signIn = async (request: Request, email: string, next: Handle): Promise<Response> => {
    const device = devices.knownTo(request.headers.get('cookie'), email);
    if (device === undefined) {
      const wait = await attempts.count(keyOf('address', addressOf(request) ?? 'somewhere'), BY_ADDRESS);
      if (wait !== undefined) return answerWith(tooMany(wait));
    }
    const key = device === undefined ? keyOf('account', email) : keyOf('device', `${device}\n${email}`);
    return counted(key, AT_ACCOUNT, () => next(request));
  };
  /** Guesses by somebody who has got hold of a session. */
  const withPassword = async (request: Request, next: Handle): Promise<Response> => {
    const session = await sessionOf(request);
    return session === undefined
      ? next(request)
      : counted(keyOf('session', session), AT_ACCOUNT, () => next(request));
  };

  return {
    through: async ({ guarded }, request, body, next) => {
      if (guarded === undefined) return next(request);
      if (guarded === 'password') return withPassword(request, next);
      const email = String(body['email']).toLowerCase();
      const answer = guarded === 'sign-in' ? await signIn(request, email, next) : await next(request);
      return answer.ok ? remembering(request, email, answer) : answer;
    },
    mayWrite: async (to) => (await attempts.count(keyOf('letter', to), LETTERS)) === undefined,
    proved: (email) => attempts.forget(keyOf('account', email.toLowerCase())),
  };
};

/** For specs that try more in a minute than a person does. */
export const noGuard: Guard = {
  through: (_door, request, _body, next) => next(request),
  mayWrite: () => Promise.resolve(true),
  proved: () => Promise.resolve(),
};
