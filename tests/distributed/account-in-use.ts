import { expect } from '@jest/globals';
import type { Identity } from '@alliance/identity/identity';
import { createSessionVerifier } from '@alliance/platform/http/session';
import { browserAt } from '../../services/identity/src/browser.ts';
import { judith } from '../../services/identity/src/specification.ts';

const HERE = 'http://localhost:3000';
const NEW_EMAIL = 'judith@elsewhere.example';
const NEW_PASSWORD = 'a window and a door';

const secretIn = (link: string | undefined) => new URL(link ?? '').hash.slice(1);
const devicesOf = async (browser: ReturnType<typeof browserAt>) =>
  ((await browser.get('/api/auth/devices')).body as { devices: readonly object[] }).devices;

/** An account with all that one comes to have: two devices, one that was signed out just now, another name, open links. */
export const accountInUse = async ({ handle, links }: Identity) => {
  const [desk, phone, lent] = [browserAt(HERE, handle), browserAt(HERE, handle), browserAt(HERE, handle)];
  await desk.post('/api/auth/sign-up/email', judith);
  for (const browser of [phone, lent]) await browser.post('/api/auth/sign-in/email', judith);
  const over = lent.cookiesFor('/');
  await lent.post('/api/auth/sign-out');
  await desk.post('/api/auth/update-user', { name: 'Judith L.' });
  const draftKey = (await desk.get('/api/auth/draft-key')).body;
  await desk.post('/api/auth/change-email', { newEmail: NEW_EMAIL, password: judith.password });
  const devices = await devicesOf(desk);
  const confirming = secretIn(await links.confirmEmail(NEW_EMAIL));
  const resetting = secretIn(await links.resetPassword(judith.email));

  return {
    /** Uses it in the other place, as its owner would who noticed nothing. */
    usedIn: async ({ handle: there, jwks, withdrawals, session }: Identity) => {
      const verifier = createSessionVerifier({ jwks, withdrawals, ...session });
      expect(await verifier.memberOf(over)).toBeUndefined();
      const moved = browserAt(HERE, there);
      for (const [name, cookie] of desk.jar) moved.jar.set(name, cookie);
      expect(await verifier.memberOf(moved.cookiesFor('/'))).toMatchObject({ name: 'Judith L.' });
      expect((await moved.get('/api/auth/draft-key')).body).toEqual(draftKey);
      expect(await devicesOf(moved)).toEqual(devices);
      expect(devices).toHaveLength(2);
      const reset = { token: resetting, newPassword: NEW_PASSWORD };
      expect((await moved.post('/api/auth/reset-password', reset)).status).toBe(200);
      const again = await moved.post('/api/auth/sign-in/email', { ...judith, password: NEW_PASSWORD });
      expect(again.status).toBe(200);
      expect((await moved.post('/api/auth/confirm-email', { token: confirming })).status).toBe(200);
      expect((await moved.get('/api/auth/get-session')).body).toMatchObject({
        user: { email: NEW_EMAIL, name: 'Judith L.' },
      });
    },
  };
};
