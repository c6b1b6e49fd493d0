import { createLocalJWKSet, errors, type JSONWebKeySet } from 'jose';

/** An issuer's public keys, RFC 7517. */
export type KeySet = JSONWebKeySet;

/** No signing key could be fetched from the issuer. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}

/** Keys are fetched again after this long, so that one that was withdrawn is not believed for ever. */
const KEYS_LIVE_FOR = 10 * 60_000;
/** A token that names an unknown key makes us ask again, but no more often than this. */
const KEYS_RESTED_FOR = 30_000;
/** While there are no keys at all, how soon we ask again. */
const RETRIED_AFTER = 1_000;

export const fetched = (url: URL) => async (): Promise<KeySet> => {
  const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
  if (!response.ok) throw new Error(`the issuer answered ${response.status}`);
  return (await response.json()) as KeySet;
};

/**
 * Finds the key that a token names. Keys that we have go on working while the issuer can't be reached; a name
 * that we don't know is asked for once, and then not again for a while, so that invented names cost nothing.
 */
export const keyRing = (ask: () => Promise<KeySet>, now: () => number) => {
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
