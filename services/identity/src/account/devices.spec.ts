import { afterEach, describe, expect, it } from '@jest/globals';
import { browserAt } from '../browser.ts';
import { closeAll, judith, ORIGIN, refusal, sample, start } from '../specification.ts';

afterEach(closeAll);

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';

interface Device {
  readonly id: string;
  readonly name?: string;
  readonly current: boolean;
}

/** Judith at a desk and with a phone, and Amara elsewhere. */
const three = async () => {
  const { browser: desk, identity, verifier } = await start();
  const phone = browserAt(ORIGIN, identity.handle);
  const other = browserAt(ORIGIN, identity.handle);
  const from = (userAgent: string) => ({ origin: ORIGIN, 'user-agent': userAgent });
  await desk.post('/api/auth/sign-up/email', judith, from(FIREFOX));
  await phone.post('/api/auth/sign-in/email', judith, from(IPHONE));
  await other.post('/api/auth/sign-up/email', { ...judith, name: 'Amara', email: 'amara@example.org' });
  const listed = async (browser: typeof desk) =>
    ((await browser.get('/api/auth/devices')).body as { devices: readonly Device[] }).devices;
  const isSignedIn = async (browser: typeof desk) =>
    (await verifier.memberOf(browser.cookiesFor('/'))) !== undefined;
  return { desk, phone, other, listed, isSignedIn, identity };
};

describe('the devices of an account', () => {
  it('are told by a coarse word, since when and when last, and which is this one', async () => {
    const { desk, listed } = await three();
    const devices = await listed(desk);
    expect(devices.map(({ name, current }) => [name, current]).toSorted()).toEqual([
      ['Firefox on Linux', true],
      ['Safari on iPhone', false],
    ]);
    for (const device of devices)
      expect(device).toMatchObject({ signedInAt: expect.any(String), lastUsedAt: expect.any(String) });
  });

  it('keep the word with the session, and nothing else of the browser or the place', async () => {
    const { desk, identity } = await three();
    const rows: string[] = [];
    for await (const row of identity.movable.rows()) rows.push(JSON.stringify(row));
    expect(rows.join()).toContain('Firefox on Linux');
    for (const word of ['Gecko', 'x86_64', '140.0', 'iPhone OS']) expect(rows.join()).not.toContain(word);
    const token = desk.jar.get('alliance.session_data')?.value.split('.')[1] ?? '';
    expect(Buffer.from(token, 'base64url').toString()).not.toContain('Firefox');
  });

  it('are signed out one by one, at once', async () => {
    const { desk, phone, listed, isSignedIn } = await three();
    const away = (await listed(desk)).find(({ current }) => !current);
    expect((await desk.post('/api/auth/devices/sign-out', { id: away?.id })).status).toBe(200);
    expect([await isSignedIn(desk), await isSignedIn(phone)]).toEqual([true, false]);
    expect((await phone.get('/api/auth/get-session')).body).toBeNull();
    expect(await listed(desk)).toHaveLength(1);
  });

  it('are nobody else’s: another person’s is answered like one that there isn’t', async () => {
    const { desk, other, listed, isSignedIn } = await three();
    const theirs = (await listed(other))[0]?.id;
    const refused = await desk.post('/api/auth/devices/sign-out', { id: theirs });
    expect(refusal(refused)).toEqual([404, 'not-found']);
    expect(refused.body).toEqual((await desk.post('/api/auth/devices/sign-out', { id: 'none' })).body);
    expect(await isSignedIn(other)).toBe(true);
  });

  it('are signed out all together, this one as well, and nobody else', async () => {
    const { desk, phone, other, isSignedIn } = await three();
    const answer = await desk.post('/api/auth/sign-out-everywhere');
    expect([answer.status, answer.headers.get('clear-site-data')]).toEqual([200, '"cache"']);
    expect(desk.jar.has('alliance.session_data')).toBe(false);
    expect([await isSignedIn(desk), await isSignedIn(phone), await isSignedIn(other)]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('are told to nobody who is not signed in, and there are none in a sample', async () => {
    const { browser } = await start();
    expect(refusal(await browser.get('/api/auth/devices'))).toEqual([401, 'not-signed-in']);
    expect(refusal(await browser.post('/api/auth/sign-out-everywhere'))).toEqual([401, 'not-signed-in']);
    const { browser: guest } = await start(sample);
    expect(refusal(await guest.post('/sample/api/auth/sign-out-everywhere'))).toEqual([404, 'not-found']);
  });
});
