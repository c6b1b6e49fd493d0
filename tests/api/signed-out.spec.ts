import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openInstallation, type Opened } from '../harness/opened.ts';
import type { Visitor } from '../harness/visitor.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openInstallation();
});
afterAll(() => opened.stop());

/** What is held only weakly goes, as it does sooner or later while a stream stays open for hours. */
const hoursLater = async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let round = 0; round < 3; round += 1) {
    await new Promise((turn) => setTimeout(turn, 20));
    collect();
  }
};

const password = 'a long enough one';
/** What whoever copied the cookies is answered, by status. */
const asked = async (cookie: string) =>
  (await fetch(`${opened.url}/api/alliances`, { headers: { cookie } })).status;

/** An open event stream, and when it ended. */
const listening = async (cookie: string) => {
  const stream = await fetch(`${opened.url}/api/events`, { headers: { cookie } });
  expect(stream.status).toBe(200);
  const reader = stream.body?.getReader();
  await reader?.read();
  const ended = (async () => {
    while (!(await reader?.read())?.done);
    return 'ended';
  })();
  const stillThere = () => new Promise<string>((later) => setTimeout(later, 1_000, 'still there'));
  return { withinASecond: () => Promise.race([ended, stillThere()]), cancel: () => reader?.cancel() };
};

/** Two devices of one person. */
const twoDevices = async (name: string) => {
  const here = await opened.signUp(name);
  const { email } = ((await here.get('/auth/get-session')).body as { user: { email: string } }).user;
  const there = opened.visitor();
  expect((await there.post('/auth/sign-in/email', { email, password })).status).toBe(200);
  return { here, there };
};

describe('within a second, on a copied token and on an open event stream', () => {
  it.each<[string, (here: Visitor) => Promise<unknown>, { here: number; there: number }]>([
    ['signing out ends this device', (here) => here.post('/auth/sign-out'), { here: 401, there: 200 }],
    [
      'a changed password ends every other device, and renews this one',
      (here) =>
        here.post('/auth/change-password', { currentPassword: password, newPassword: 'a window and a door' }),
      { here: 401, there: 401 },
    ],
    [
      'signing out another device ends that one',
      async (here) => {
        const { devices } = (await here.get('/auth/devices')).body as {
          devices: readonly { id: string; current: boolean }[];
        };
        await here.post('/auth/devices/sign-out', { id: devices.find(({ current }) => !current)?.id });
      },
      { here: 200, there: 401 },
    ],
    [
      'signing out everywhere ends both',
      (here) => here.post('/auth/sign-out-everywhere'),
      { here: 401, there: 401 },
    ],
    [
      'a password chosen by a link ends both',
      async (here) => {
        const { email } = ((await here.get('/auth/get-session')).body as { user: { email: string } }).user;
        const link = await opened.installation.identity.links.resetPassword(email);
        const token = new URL(link ?? '').hash.slice(1);
        await opened.visitor().post('/auth/reset-password', { token, newPassword: 'a window and a door' });
      },
      { here: 401, there: 401 },
    ],
  ])('%s', async (_what, act, after) => {
    const { here, there } = await twoDevices('Ann');
    const copied = { here: here.cookie, there: there.cookie };
    const streams = { here: await listening(copied.here), there: await listening(copied.there) };
    expect([await asked(copied.here), await asked(copied.there)]).toEqual([200, 200]);
    await hoursLater();
    await act(here);
    expect([await asked(copied.here), await asked(copied.there)]).toEqual([after.here, after.there]);
    for (const device of ['here', 'there'] as const) {
      expect(await streams[device].withinASecond()).toBe(after[device] === 401 ? 'ended' : 'still there');
      await streams[device].cancel();
    }
  });
});
