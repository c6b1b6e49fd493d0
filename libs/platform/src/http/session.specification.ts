import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JSONWebKeySet } from 'jose';
import { ManagedClock, secondsAfter } from '../clock.ts';
import { createSessionVerifier } from './session.ts';
import type { WithdrawnSessions } from './withdrawals.ts';

export const START = '2026-07-02T09:00:00.000Z';
export const at = (seconds: number) => secondsAfter(START, seconds);
export const epoch = Date.parse(START) / 1_000;
export const amara = { id: 'amara', name: 'Amara Osei' };

interface Signer {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}
export const signer = async (kid: string, alg = 'EdDSA'): Promise<Signer> => ({
  kid,
  ...(await generateKeyPair(alg, { extractable: true })),
});
export const setOf = async (...signers: readonly Signer[]): Promise<JSONWebKeySet> => ({
  keys: await Promise.all(
    signers.map(async ({ kid, publicKey }) => ({ ...(await exportJWK(publicKey)), kid })),
  ),
});

export interface Claims {
  readonly sub?: string;
  readonly name?: unknown;
  readonly user?: unknown;
  readonly zoneinfo?: unknown;
  readonly iss?: string;
  readonly aud?: string;
  readonly exp?: number;
  readonly nbf?: number;
  readonly sid?: string;
  readonly session?: { readonly id: string };
}
export const claims: Claims = { sub: 'amara', name: 'Amara Osei', iss: 'here', aud: 'us', exp: epoch + 300 };
export const sign = ({ kid, privateKey }: Signer, changed: Claims = {}, alg = 'EdDSA') =>
  new SignJWT({ ...claims, ...changed }).setProtectedHeader({ alg, kid }).sign(privateKey);

export const one = await signer('one');
export const two = await signer('two');
export const cookie = (token: string, name = 'alliance.session_data') =>
  `theme=dark; ${name}=${token}; other=1`;

/** A verifier of sessions, whose issuer publishes these keys and may be out of reach. */
export const openVerifier = async (initial: readonly Signer[] = [one], withdrawals?: WithdrawnSessions) => {
  const clock = new ManagedClock(START);
  const issuer = { keys: await setOf(...initial), asked: 0, reachable: true };
  const { memberOf, onOver } = createSessionVerifier({
    ...(withdrawals && { withdrawals }),
    cookieName: 'alliance.session_data',
    issuer: 'here',
    audience: 'us',
    clock,
    jwks: () => {
      issuer.asked += 1;
      return issuer.reachable ? Promise.resolve(issuer.keys) : Promise.reject(new Error('unreachable'));
    },
  });
  return { clock, issuer, memberOf, onOver };
};
