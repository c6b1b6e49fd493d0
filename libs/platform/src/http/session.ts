import { isZone } from '@alliance/days/zone';
import { jwtVerify, type JWTPayload } from 'jose';
import { LRUCache } from 'lru-cache';
import { millisecondsOf, systemClock, type Clock } from '../clock.ts';
import { fetched, keyRing, KeysUnavailable, type KeySet } from './session-keys.ts';
import { WithdrawalsUnknown, type Withdrawals } from './withdrawals.ts';

/** A person who is signed in. */
export interface SignedIn {
  readonly id: string;
  readonly name: string;
  /** The zone that their account says they live by, an IANA name; absent where it says none that we know. */
  readonly accountZone?: string;
}

export interface SessionVerifier {
  /**
   * Whose session a `Cookie` header carries; undefined when it carries none that holds. Never throws for a
   * token, however broken. Throws `KeysUnavailable` when no key could ever be fetched: then nobody can be told
   * from anybody, and the asker should come again; `WithdrawalsUnheard` when it can't be known whether a session
   * that its token speaks for was ended meanwhile.
   */
  memberOf(cookieHeader: string | undefined): Promise<SignedIn | undefined>;
  /**
   * Calls once when the session of this header, known from `memberOf`, is withdrawn or can't be trusted any more:
   * what lasts longer than a request ends with it. Answers what ends the listening.
   */
  onOver(cookieHeader: string | undefined, over: () => void): () => void;
}

export interface SessionVerifierOptions {
  /** The issuer's public keys: where to fetch them, or how to ask for them in the same process. */
  readonly jwks: URL | (() => Promise<KeySet>);
  readonly cookieName: string;
  readonly issuer?: string;
  readonly audience?: string;
  readonly clock?: Clock;
  /** Sessions that were ended before their tokens. An issuer that tells of none needs short tokens. */
  readonly withdrawals?: Withdrawals;
}

/** What a tenant's sessions are called, and what their tokens say of themselves. */
export interface SessionNames {
  readonly cookieName: string;
  readonly issuer: string;
  readonly audience: string;
}

/** The name in front of a tenant's cookies: two tenants live on one origin, and are told apart by it alone. */
export const cookiePrefixOf = (tenant: string): string => `alliance-${tenant}`;

/**
 * What browsers are to hold a cookie to, by its name: where there is TLS, `__Host-` makes them take it from this very
 * host, over TLS and for every path only (RFC 6265bis, 4.1.3.2).
 */
export const hostPrefixOf = (baseUrl: string): string => (baseUrl.startsWith('https:') ? '__Host-' : '');

/**
 * What the identity service calls the sessions of a tenant whose people come to `baseUrl`: known without asking it,
 * so that a service can come up before it.
 */
export const sessionNamesOf = (baseUrl: string, tenant: string): SessionNames => ({
  cookieName: `${hostPrefixOf(baseUrl)}${cookiePrefixOf(tenant)}.session_data`,
  issuer: new URL(baseUrl).origin,
  audience: 'better-auth:session-cache',
});

/** How long a token that was verified is believed without looking again, in milliseconds. */
const BELIEVED_FOR = 60_000;
/** Tokens remembered at a time, about a kilobyte each. */
const REMEMBERED = 5_000;
interface Believed {
  readonly person: SignedIn;
  /** Which session the token speaks for, where it says so. */
  readonly session: string | undefined;
  readonly until: number;
}

/**
 * Verifies signed sessions (JWT, RFC 7519; keys RFC 7517; EdDSA RFC 8037) with nothing but the issuer's public
 * keys. Any issuer will do whose token has `sub`, `exp` and a `name`, its own or its `user`'s. A zone is told by the
 * standard claim `zoneinfo` (OpenID Connect Core, 5.1), or by the user's `timeZone` of accounts of before.
 */
export const createSessionVerifier = (options: SessionVerifierOptions): SessionVerifier => {
  const { cookieName, withdrawals, clock = systemClock } = options;
  const now = () => millisecondsOf(clock);
  const keys = keyRing(typeof options.jwks === 'function' ? options.jwks : fetched(options.jwks), now);
  const believed = new LRUCache<string, Believed>({ max: REMEMBERED });

  const verified = async (token: string): Promise<Believed | undefined> => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ['EdDSA'],
        requiredClaims: ['sub', 'exp'],
        currentDate: new Date(now()),
        ...(options.issuer !== undefined && { issuer: options.issuer }),
        ...(options.audience !== undefined && { audience: options.audience }),
      });
      const person = personIn(payload);
      const until = Math.min(Number(payload.exp) * 1_000, now() + BELIEVED_FOR);
      return person && { person, session: sessionIn(payload), until };
    } catch (error) {
      if (error instanceof KeysUnavailable) throw error;
      return undefined;
    }
  };

  const found = async (token: string): Promise<Believed | undefined> => {
    const known = believed.get(token);
    if (known && now() < known.until) return known;
    const fresh = await verified(token);
    if (fresh) believed.set(token, fresh);
    else believed.delete(token);
    return fresh;
  };

  return {
    memberOf: async (cookieHeader) => {
      const token = cookieIn(cookieHeader, cookieName);
      const holding = token && (await found(token));
      if (!holding) return undefined;
      if (withdrawals && !withdrawals.areHeard())
        throw new WithdrawalsUnknown('it is not known which sessions were withdrawn');
      const { session, person } = holding;
      return session !== undefined && withdrawals?.has(session) ? undefined : person;
    },
    onOver: (cookieHeader, over) => {
      if (!withdrawals) return () => undefined;
      const held = believed.get(cookieIn(cookieHeader, cookieName) ?? '');
      // It ran out meanwhile, or too many came since: whoever listens comes back with another.
      if (!held) over();
      return held?.session === undefined ? () => undefined : withdrawals.onOver(held.session, over);
    },
  };
};

/** What a `Cookie` header holds under a name. */
export const cookieIn = (header: string | undefined, name: string): string | undefined => {
  if (header === undefined) return undefined;
  // Most hold little else, so it isn't taken apart first.
  for (let begin = header.indexOf(`${name}=`); begin >= 0; begin = header.indexOf(`${name}=`, begin + 1)) {
    const before = header.slice(0, begin).trimEnd();
    if (before !== '' && !before.endsWith(';')) continue;
    const end = header.indexOf(';', begin);
    return header.slice(begin + name.length + 1, end < 0 ? undefined : end).trimEnd();
  }
  return undefined;
};

const objectIn = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

const personIn = (payload: JWTPayload): SignedIn | undefined => {
  const user: Readonly<Record<string, unknown>> = { ...objectIn(payload['user']) };
  const name = payload['name'] ?? user['name'];
  const zone = payload['zoneinfo'] ?? user['timeZone'];
  if (!payload.sub || typeof name !== 'string') return undefined;
  return { id: payload.sub, name, ...(typeof zone === 'string' && isZone(zone) && { accountZone: zone }) };
};

/** By its id, where the token holds the session; else by the `sid` of OpenID Connect Front-Channel Logout. */
const sessionIn = (payload: JWTPayload): string | undefined => {
  const held = payload['session'];
  const session = typeof held === 'object' && held && 'id' in held ? held.id : payload['sid'];
  return typeof session === 'string' ? session : undefined;
};
