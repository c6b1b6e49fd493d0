import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey, type JSONWebKeySet } from 'jose';
import { ManagedClock } from '../clock.ts';
import { createSessionVerifier } from './session.ts';
import { KeysUnavailable } from './session-keys.ts';
import { WithdrawalsUnheard, WithdrawnSessions } from './withdrawals.ts';

const START = '2026-07-02T09:00:00.000Z';
const at = (seconds: number) => new Date(Date.parse(START) + seconds * 1_000).toISOString();
const epoch = Date.parse(START) / 1_000;
const amara = { id: 'amara', name: 'Amara Osei' };

interface Signer {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}
const signer = async (kid: string, alg = 'EdDSA'): Promise<Signer> => ({
  kid,
  ...(await generateKeyPair(alg, { extractable: true })),
});
const setOf = async (...signers: readonly Signer[]): Promise<JSONWebKeySet> => ({
  keys: await Promise.all(
    signers.map(async ({ kid, publicKey }) => ({ ...(await exportJWK(publicKey)), kid })),
  ),
});

interface Claims {
  readonly sub?: string;
  readonly name?: unknown;
  readonly user?: unknown;
  readonly iss?: string;
  readonly aud?: string;
  readonly exp?: number;
  readonly nbf?: number;
  readonly sid?: string;
  readonly session?: { readonly id: string };
}
const claims: Claims = { sub: 'amara', name: 'Amara Osei', iss: 'here', aud: 'us', exp: epoch + 300 };
const sign = ({ kid, privateKey }: Signer, changed: Claims = {}, alg = 'EdDSA') =>
  new SignJWT({ ...claims, ...changed }).setProtectedHeader({ alg, kid }).sign(privateKey);

const one = await signer('one');
const two = await signer('two');
const cookie = (token: string, name = 'alliance.session_data') => `theme=dark; ${name}=${token}; other=1`;

const door = async (initial: readonly Signer[] = [one], withdrawals?: WithdrawnSessions) => {
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

const verifierAt = (jwks: URL) =>
  createSessionVerifier({ jwks, cookieName: 'alliance.session_data', clock: new ManagedClock(START) });

describe('a signed session', () => {
  it('says who is signed in, by the name of the token or of its user', async () => {
    const { memberOf } = await door();
    expect(await memberOf(cookie(await sign(one)))).toEqual(amara);
    const user = { name: 'Amara Osei', email: 'amara@example.org' };
    expect(await memberOf(cookie(await sign(one, { name: undefined, user })))).toEqual(amara);
  });

  it('is nobody without a cookie, or with one of another name', async () => {
    const { memberOf, issuer } = await door();
    const token = await sign(one);
    for (const header of [
      undefined,
      '',
      ';;=;',
      'alliance.session_data=',
      cookie(token, 'sample.session_data'),
      cookie(token, 'x-alliance.session_data'),
      cookie(token, 'alliance.session_data2'),
    ])
      expect(await memberOf(header)).toBeUndefined();
    expect(issuer.asked).toBe(0);
  });

  it('does not hold when it was tampered with', async () => {
    const { memberOf } = await door();
    const [head = '', body = '', signature = ''] = (await sign(one)).split('.');
    const other = Buffer.from(JSON.stringify({ ...claims, sub: 'judith' })).toString('base64url');
    const flipped = signature.startsWith('A') ? `B${signature.slice(1)}` : `A${signature.slice(1)}`;
    for (const broken of [
      `${head}.${other}.${signature}`,
      `${head}.${body}.${flipped}`,
      `${head}.${body}.`,
      `${head}.${body}`,
      'rubbish',
      '..',
      '%%%.%%%.%%%',
    ])
      expect(await memberOf(cookie(broken))).toBeUndefined();
    expect(await memberOf(cookie(`${head}.${body}.${signature}`))).toEqual(amara);
  });

  it('does not hold unsigned, signed by a public secret, or by another key under the same name', async () => {
    const { memberOf } = await door();
    const unsigned = new UnsecuredJWT({ ...claims }).encode();
    const secret = Buffer.from(JSON.stringify((await setOf(one)).keys[0]));
    const byPublicKey = await new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'HS256', kid: 'one' })
      .sign(secret);
    const impostor = await signer('one');
    for (const token of [unsigned, byPublicKey, await sign(impostor)])
      expect(await memberOf(cookie(token))).toBeUndefined();
  });

  it('does not hold by a key that it brings along, or says where to fetch', async () => {
    const { memberOf, issuer } = await door();
    const impostor = await signer('theirs');
    const jwk = await exportJWK(impostor.publicKey);
    const asked: string[] = [];
    const server = createServer(({ url = '' }, response) => {
      asked.push(url);
      response.end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const jku = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
    for (const header of [{ jwk }, { jku }, { x5u: jku }, { jwk, jku, kid: 'one' }]) {
      const token = await new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'EdDSA', kid: 'theirs', ...header })
        .sign(impostor.privateKey);
      expect(await memberOf(cookie(token))).toBeUndefined();
    }
    server.close();
    expect([asked, issuer.asked]).toEqual([[], 2]);
  });

  it('holds only with EdDSA, whatever keys the issuer publishes', async () => {
    const curve = await signer('p256', 'ES256');
    const { memberOf } = await door([one, curve]);
    expect(await memberOf(cookie(await sign(curve, {}, 'ES256')))).toBeUndefined();
  });

  it.each<[string, Claims]>([
    ['another issuer', { iss: 'elsewhere' }],
    ['another audience', { aud: 'them' }],
    ['no subject', { sub: undefined }],
    ['no end', { exp: undefined }],
    ['an end that has passed', { exp: epoch }],
    ['a beginning that is still to come', { nbf: epoch + 1 }],
    ['no name', { name: undefined }],
    ['a name that is no text', { name: 7 }],
    ['a user without a name', { name: undefined, user: null }],
  ])('does not hold with %s', async (_what, changed) => {
    const { memberOf } = await door();
    expect(await memberOf(cookie(await sign(one, changed)))).toBeUndefined();
  });
});

describe('what is remembered', () => {
  it('costs no second look within the minute', async () => {
    const { memberOf, clock } = await door();
    const token = cookie(await sign(one));
    const first = await memberOf(token);
    clock.moveTo(at(59));
    expect(await memberOf(token)).toBe(first);
    clock.moveTo(at(60));
    const again = await memberOf(token);
    expect(again).toEqual(first);
    expect(again).not.toBe(first);
  });

  it('is never believed beyond the end of the token', async () => {
    const { memberOf, clock } = await door();
    const token = cookie(await sign(one, { exp: epoch + 10 }));
    expect(await memberOf(token)).toEqual(amara);
    clock.moveTo(at(9));
    expect(await memberOf(token)).toEqual(amara);
    clock.moveTo(at(10));
    expect(await memberOf(token)).toBeUndefined();
  });
});

describe('a session that was withdrawn', () => {
  const forgettableAt = at(360);

  it.each<[string, Claims]>([
    ['the session that the token holds', { session: { id: 'ended' }, sid: 'another word for it' }],
    ['the sid of another issuer', { sid: 'ended' }],
  ])('is nobody’s from then on, by %s, also where its token was believed', async (_what, changed) => {
    const withdrawals = new WithdrawnSessions('here', new ManagedClock(START));
    const { memberOf } = await door([one], withdrawals);
    const token = cookie(await sign(one, changed));
    expect(await memberOf(token)).toEqual(amara);
    withdrawals.add({ session: 'another', forgettableAt });
    expect(await memberOf(token)).toEqual(amara);
    withdrawals.add({ session: 'ended', forgettableAt });
    expect(await memberOf(token)).toBeUndefined();
  });

  it('ends what is open for it', async () => {
    const withdrawals = new WithdrawnSessions('here', new ManagedClock(START));
    const { memberOf, onOver } = await door([one], withdrawals);
    const token = cookie(await sign(one, { sid: 'ended' }));
    await memberOf(token);
    let over = 0;
    onOver(token, () => (over += 1));
    onOver(token, () => (over += 10))();
    withdrawals.add({ session: 'ended', forgettableAt });
    expect(over).toBe(1);
  });

  it('can not be told from others while nothing is heard of withdrawals: nobody is trusted or refused', async () => {
    const withdrawals = new WithdrawnSessions('elsewhere', new ManagedClock(START));
    const { memberOf } = await door([one], withdrawals);
    const token = cookie(await sign(one, { sid: 'mine' }));
    await expect(memberOf(token)).rejects.toThrow(WithdrawalsUnheard);
    expect(await memberOf(undefined)).toBeUndefined();
    expect(await memberOf(cookie('rubbish'))).toBeUndefined();
    withdrawals.heard(START);
    expect(await memberOf(token)).toEqual(amara);
  });
});

describe('the keys', () => {
  it('are fetched once for many at a time', async () => {
    const { memberOf, issuer } = await door();
    const tokens = await Promise.all(['a', 'b', 'c'].map((sub) => sign(one, { sub })));
    await Promise.all(tokens.map((token) => memberOf(cookie(token))));
    expect(issuer.asked).toBe(1);
  });

  it('are asked for again when a token names a new one', async () => {
    const { memberOf, issuer } = await door();
    expect(await memberOf(cookie(await sign(one)))).toEqual(amara);
    issuer.keys = await setOf(one, two);
    expect(await memberOf(cookie(await sign(two)))).toEqual(amara);
    expect(issuer.asked).toBe(2);
  });

  it('are not asked for again by every invented name', async () => {
    const { memberOf, issuer, clock } = await door();
    const invented = await Promise.all(
      ['x', 'y', 'z'].map((kid) => sign({ ...two, kid }).then((token) => cookie(token))),
    );
    for (const token of invented) expect(await memberOf(token)).toBeUndefined();
    expect(issuer.asked).toBe(2);
    clock.moveTo(at(30));
    for (const token of invented) expect(await memberOf(token)).toBeUndefined();
    expect(issuer.asked).toBe(3);
  });

  it('stop working after ten minutes when the issuer withdrew them', async () => {
    const { memberOf, issuer, clock } = await door();
    const token = cookie(await sign(one, { exp: epoch + 3_600 }));
    expect(await memberOf(token)).toEqual(amara);
    issuer.keys = await setOf(two);
    clock.moveTo(at(599));
    expect(await memberOf(token)).toEqual(amara);
    clock.moveTo(at(660));
    expect(await memberOf(token)).toBeUndefined();
  });

  it('go on working while the issuer can not be reached', async () => {
    const { memberOf, issuer, clock } = await door();
    expect(await memberOf(cookie(await sign(one)))).toEqual(amara);
    issuer.reachable = false;
    clock.moveTo(at(601));
    expect(await memberOf(cookie(await sign(one, { exp: epoch + 900 })))).toEqual(amara);
  });

  it('say so when there never were any, and are asked for again a second later', async () => {
    const { memberOf, issuer, clock } = await door();
    issuer.reachable = false;
    const token = cookie(await sign(one));
    await expect(memberOf(token)).rejects.toThrow(KeysUnavailable);
    await expect(memberOf(token)).rejects.toThrow(KeysUnavailable);
    expect(issuer.asked).toBe(1);
    issuer.reachable = true;
    clock.moveTo(at(1));
    expect(await memberOf(token)).toEqual(amara);
  });
});

describe('keys at an address', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });
  const publish = async (status: number, body: string): Promise<URL> => {
    server = createServer((_request, response) => response.writeHead(status).end(body));
    await new Promise<void>((resolve) => {
      server?.listen(0, '127.0.0.1', resolve);
    });
    return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/auth/jwks`);
  };

  it('are fetched over HTTP', async () => {
    const jwks = await publish(200, JSON.stringify(await setOf(one)));
    expect(await verifierAt(jwks).memberOf(cookie(await sign(one)))).toEqual(amara);
  });

  it.each([
    ['an error', 500, '{}'],
    ['no JSON', 200, '<html>'],
    ['no keys', 200, '{"keys":"none"}'],
  ])('are unavailable when the address answers with %s', async (_what, status, body) => {
    const jwks = await publish(status, body);
    await expect(verifierAt(jwks).memberOf(cookie(await sign(one)))).rejects.toThrow(KeysUnavailable);
  });
});
