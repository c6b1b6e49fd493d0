import { createLocalJWKSet, errors, jwtVerify, type JSONWebKeySet, type JWTPayload } from 'jose';
import { LRUCache } from 'lru-cache';
import { systemClock, type Clock } from '../clock.ts';

/** An issuer's public keys, RFC 7517. */
export type KeySet = JSONWebKeySet;

/** A person who is signed in. */
export interface SignedIn {
  readonly id: string;
  readonly name: string;
}

export interface SessionVerifier {
  /**
   * Whose session a `Cookie` header carries; undefined when it carries none that holds. Never throws for a
   * token, however broken. Throws `KeysUnavailable` when no key could ever be fetched: then nobody can be told
   * from anybody, and the asker should come again.
   */
  memberOf(cookieHeader: string | undefined): Promise<SignedIn | undefined>;
}

export interface SessionVerifierOptions {
  /** The issuer's public keys: where to fetch them, or how to ask for them in the same process. */
  readonly jwks: URL | (() => Promise<KeySet>);
  readonly cookieName: string;
  readonly issuer?: string;
  readonly audience?: string;
  readonly clock?: Clock;
}

/** What a tenant's sessions are called, and what their tokens say of themselves. */
export interface SessionNames {
  readonly cookieName: string;
  readonly issuer: string;
  readonly audience: string;
}

/** The name in front of a tenant's cookies. */
export const cookiePrefixOf = (tenant: string): string => `alliance-${tenant}`;

/**
 * What the identity service calls the sessions of a tenant whose people come to `baseUrl`: known without asking it,
 * so that a service can come up before it.
 */
export const sessionNamesOf = (baseUrl: string, tenant: string): SessionNames => ({
  cookieName: `${baseUrl.startsWith('https:') ? '__Secure-' : ''}${cookiePrefixOf(tenant)}.session_data`,
  issuer: new URL(baseUrl).origin,
  audience: 'better-auth:session-cache',
});

/** No signing key could be fetched from the issuer. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}

/** How long a token that was verified is believed without looking again, in milliseconds. */
const BELIEVED_FOR = 60_000;
/** Tokens remembered at a time, about a kilobyte each. */
const REMEMBERED = 5_000;
/** Keys are fetched again after this long, so that one that was withdrawn is not believed for ever. */
const KEYS_LIVE_FOR = 10 * 60_000;
/** A token that names an unknown key makes us ask again, but no more often than this. */
const KEYS_RESTED_FOR = 30_000;
/** While there are no keys at all, how soon we ask again. */
const RETRIED_AFTER = 1_000;

interface Believed {
  readonly person: SignedIn;
  readonly until: number;
}

/**
 * Verifies signed sessions (JWT, RFC 7519; keys RFC 7517; EdDSA RFC 8037) with nothing but the issuer's public
 * keys. Any issuer will do whose token has `sub`, `exp` and a `name`, its own or its `user`'s.
 */
export const createSessionVerifier = (options: SessionVerifierOptions): SessionVerifier => {
  const { cookieName, clock = systemClock } = options;
  const now = () => Date.parse(clock.now());
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
      return person && { person, until: Math.min(Number(payload.exp) * 1_000, now() + BELIEVED_FOR) };
    } catch (error) {
      if (error instanceof KeysUnavailable) throw error;
      return undefined;
    }
  };

  return {
    memberOf: async (cookieHeader) => {
      const token = cookieIn(cookieHeader, cookieName);
      if (!token) return undefined;
      const known = believed.get(token);
      if (known && now() < known.until) return known.person;
      const fresh = await verified(token);
      if (fresh) believed.set(token, fresh);
      else believed.delete(token);
      return fresh?.person;
    },
  };
};

const cookieIn = (header: string | undefined, name: string): string | undefined =>
  header
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`))
    ?.slice(name.length + 1);

const personIn = (payload: JWTPayload): SignedIn | undefined => {
  const user = payload['user'];
  const name =
    payload['name'] ?? (typeof user === 'object' && user && 'name' in user ? user.name : undefined);
  return payload.sub && typeof name === 'string' ? { id: payload.sub, name } : undefined;
};

const fetched = (url: URL) => async (): Promise<KeySet> => {
  const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
  if (!response.ok) throw new Error(`the issuer answered ${response.status}`);
  return (await response.json()) as KeySet;
};

/**
 * Finds the key that a token names. Keys that we have go on working while the issuer can't be reached; a name
 * that we don't know is asked for once, and then not again for a while, so that invented names cost nothing.
 */
const keyRing = (ask: () => Promise<KeySet>, now: () => number) => {
  type Find = ReturnType<typeof createLocalJWKSet>;
  let find: Find | undefined;
  let askedAt = -Infinity;
  let missedAt = -Infinity;
  let asking: Promise<void> | undefined;

  const learn = async () => {
    try {
      find = createLocalJWKSet(await ask());
    } catch {
      // What we had before goes on working.
    } finally {
      askedAt = now();
      asking = undefined;
    }
  };
  const refresh = () => (asking ??= learn());

  return async (...named: Parameters<Find>): Promise<Awaited<ReturnType<Find>>> => {
    if (now() - askedAt >= (find ? KEYS_LIVE_FOR : RETRIED_AFTER)) await refresh();
    if (!find) throw new KeysUnavailable('no key of the issuer could be fetched');
    try {
      return await find(...named);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || now() - missedAt < KEYS_RESTED_FOR) throw error;
      missedAt = now();
      await refresh();
      return find(...named);
    }
  };
};
