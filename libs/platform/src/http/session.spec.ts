import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { exportJWK, SignJWT, UnsecuredJWT } from 'jose';
import { ManagedClock } from '../clock.ts';
import {
  amara,
  at,
  claims,
  cookie,
  openVerifier,
  epoch,
  one,
  setOf,
  sign,
  signer,
  START,
  type Claims,
} from './session.specification.ts';
import { WithdrawalsUnknown, WithdrawnSessions } from './withdrawals.ts';

describe('a signed session', () => {
  it('says who is signed in, by the name of the token or of its user', async () => {
    const { memberOf } = await openVerifier();
    expect(await memberOf(cookie(await sign(one)))).toEqual(amara);
    const user = { name: 'Amara Osei', email: 'amara@example.org' };
    expect(await memberOf(cookie(await sign(one, { name: undefined, user })))).toEqual(amara);
  });

  it('says the zone of an account, by the standard claim or by the user’s, where it is one', async () => {
    const { memberOf } = await openVerifier();
    const told = async (claims: Claims) => (await memberOf(cookie(await sign(one, claims))))?.accountZone;
    expect(await told({ zoneinfo: 'Asia/Kolkata' })).toBe('Asia/Kolkata');
    expect(await told({ user: { timeZone: 'Africa/Cairo' } })).toBe('Africa/Cairo');
    for (const zoneinfo of ['Mars/Olympus', '+05:30', 7, null])
      expect(await told({ zoneinfo })).toBeUndefined();
  });

  it('is nobody without a cookie, or with one of another name', async () => {
    const { memberOf, issuer } = await openVerifier();
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
    const { memberOf } = await openVerifier();
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
    const { memberOf } = await openVerifier();
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
    const { memberOf, issuer } = await openVerifier();
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
    const { memberOf } = await openVerifier([one, curve]);
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
    const { memberOf } = await openVerifier();
    expect(await memberOf(cookie(await sign(one, changed)))).toBeUndefined();
  });
});

describe('what is remembered', () => {
  it('costs no second look within the minute', async () => {
    const { memberOf, clock } = await openVerifier();
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
    const { memberOf, clock } = await openVerifier();
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
    const { memberOf } = await openVerifier([one], withdrawals);
    const token = cookie(await sign(one, changed));
    expect(await memberOf(token)).toEqual(amara);
    withdrawals.add({ session: 'another', forgettableAt });
    expect(await memberOf(token)).toEqual(amara);
    withdrawals.add({ session: 'ended', forgettableAt });
    expect(await memberOf(token)).toBeUndefined();
  });

  it('ends what is open for it', async () => {
    const withdrawals = new WithdrawnSessions('here', new ManagedClock(START));
    const { memberOf, onOver } = await openVerifier([one], withdrawals);
    const token = cookie(await sign(one, { sid: 'ended' }));
    await memberOf(token);
    let over = 0;
    onOver(token, () => (over += 1));
    onOver(token, () => (over += 10))();
    withdrawals.add({ session: 'ended', forgettableAt });
    expect(over).toBe(1);
  });

  it('ends at once what is opened with a token that nobody holds for valid any more', async () => {
    const withdrawals = new WithdrawnSessions('here', new ManagedClock(START));
    const { memberOf, onOver, clock } = await openVerifier([one], withdrawals);
    const token = cookie(await sign(one, { sid: 'mine' }));
    await memberOf(token);
    clock.moveTo(forgettableAt);
    expect(await memberOf(token)).toBeUndefined();
    let over = 0;
    onOver(token, () => (over += 1));
    expect(over).toBe(1);
  });

  it('can not be told from others while nothing is heard of withdrawals: nobody is trusted or refused', async () => {
    const withdrawals = new WithdrawnSessions('elsewhere', new ManagedClock(START));
    const { memberOf } = await openVerifier([one], withdrawals);
    const token = cookie(await sign(one, { sid: 'mine' }));
    await expect(memberOf(token)).rejects.toThrow(WithdrawalsUnknown);
    expect(await memberOf(undefined)).toBeUndefined();
    expect(await memberOf(cookie('rubbish'))).toBeUndefined();
    withdrawals.heard(START);
    expect(await memberOf(token)).toEqual(amara);
  });
});
