import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ManagedClock } from '../clock.ts';
import { createSessionVerifier } from './session.ts';
import { KeysUnavailable } from './session-keys.ts';
import {
  amara,
  at,
  cookie,
  openVerifier,
  epoch,
  one,
  setOf,
  sign,
  START,
  two,
} from './session.specification.ts';

const verifierAt = (jwks: URL) =>
  createSessionVerifier({ jwks, cookieName: 'alliance.session_data', clock: new ManagedClock(START) });

describe('the keys', () => {
  it('are fetched once for many at a time', async () => {
    const { memberOf, issuer } = await openVerifier();
    const tokens = await Promise.all(['a', 'b', 'c'].map((sub) => sign(one, { sub })));
    await Promise.all(tokens.map((token) => memberOf(cookie(token))));
    expect(issuer.asked).toBe(1);
  });

  it('are asked for again when a token names a new one', async () => {
    const { memberOf, issuer } = await openVerifier();
    expect(await memberOf(cookie(await sign(one)))).toEqual(amara);
    issuer.keys = await setOf(one, two);
    expect(await memberOf(cookie(await sign(two)))).toEqual(amara);
    expect(issuer.asked).toBe(2);
  });

  it('are not asked for again by every invented name', async () => {
    const { memberOf, issuer, clock } = await openVerifier();
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
    const { memberOf, issuer, clock } = await openVerifier();
    const token = cookie(await sign(one, { exp: epoch + 3_600 }));
    expect(await memberOf(token)).toEqual(amara);
    issuer.keys = await setOf(two);
    clock.moveTo(at(599));
    expect(await memberOf(token)).toEqual(amara);
    clock.moveTo(at(660));
    expect(await memberOf(token)).toBeUndefined();
  });

  it('go on working while the issuer can not be reached', async () => {
    const { memberOf, issuer, clock } = await openVerifier();
    expect(await memberOf(cookie(await sign(one)))).toEqual(amara);
    issuer.reachable = false;
    clock.moveTo(at(601));
    expect(await memberOf(cookie(await sign(one, { exp: epoch + 900 })))).toEqual(amara);
  });

  it('say so when there never were any, and are asked for again a second later', async () => {
    const { memberOf, issuer, clock } = await openVerifier();
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
