import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf } from '../harness/alliance.ts';
import { openInstallation, type Opened } from '../harness/opened.ts';
import type { Answer, Visitor } from '../harness/visitor.ts';

const NOWHERE = '99999999-9999-4999-8999-999999999999';
const OTHERS_NAME = 'Kestrel';

/** What has no alliance, person or organisation in its address. A new route needs its line here. */
const OPEN_TO_ALL = [
  'GET /operator',
  'POST /invitations/open',
  'POST /invitations/decline',
  'GET /calendar/:address',
  'GET /mail/stop/:token',
  'POST /mail/stop/:token',
];
const ONES_OWN = [
  'GET /alliances',
  'GET /events',
  'GET /invitations',
  'GET /organisations',
  'POST /alliances/invitations',
  'POST /organisations',
];
const BY_A_LINK = ['POST /invitations/accept'];
const OF_ONES_INVITATION = ['withdraw', 'readdress', 'resend'].map(
  (verb) => `POST /invitations/sent/:invitationId/${verb}`,
);
/** Behind `/auth`: of the account that is signed in. */
const OF_ONES_ACCOUNT = [
  'GET /auth/address',
  'GET /auth/devices',
  'GET /auth/draft-key',
  'POST /auth/devices/sign-out',
  'POST /auth/change-password',
  'POST /auth/change-email',
  'POST /auth/show-address',
  'POST /auth/update-user',
];
const BODIES: Readonly<Record<string, object>> = {
  'POST /auth/devices/sign-out': { id: NOWHERE },
  'POST /auth/change-password': { currentPassword: 'a long enough one', newPassword: 'another long one' },
  'POST /auth/change-email': { newEmail: 'new@people.example', password: 'a long enough one' },
  'POST /auth/update-user': { name: 'Mallory' },
};

let opened: Opened;
let kestrel: Visitor;
let mallory: Visitor;
let invitation: string;
beforeAll(async () => {
  opened = await openInstallation();
  kestrel = await opened.signUp(OTHERS_NAME);
  mallory = await opened.signUp('Mallory');
  invitation = idOf(
    await kestrel.post('/alliances/invitations', { inviterRole: 'coach', message: 'Shall we?' }),
  );
});
afterAll(() => opened.stop());

const ask = (visitor: Visitor, route: string, id = NOWHERE): Promise<Answer> => {
  const [method, path = ''] = route.split(' ');
  const address = path.replace(':invitationId', id);
  return method === 'GET' ? visitor.get(address) : visitor.post(address, BODIES[route] ?? {});
};
const said = ({ status, body }: Answer) => ({ status, body });
const isAskedToSignIn = (answer: Answer) => {
  expect(answer.status).toBe(401);
  expect((answer.body as { type: string }).type).toMatch(/not-signed-in$/);
};

describe('what is beside alliances', () => {
  it('is all on this list', () => {
    const routes = opened.installation.served.runs.flatMap(({ routes: own, mounts }) => [
      ...own.map(({ method, path }) => `${method} ${path}`),
      ...mounts.flatMap(({ methods, path }) => methods.map((method) => `${method} ${path}`)),
    ]);
    const beside = routes.filter(
      (route) =>
        !/ \/(alliances\/:allianceId|people\/:personId|organisations\/:organisationId|auth\/)/.test(route),
    );
    expect(beside.toSorted()).toEqual(
      [...OPEN_TO_ALL, ...ONES_OWN, ...BY_A_LINK, ...OF_ONES_INVITATION].toSorted(),
    );
  });

  it.each([...ONES_OWN, ...BY_A_LINK, ...OF_ONES_ACCOUNT])(
    'asks a stranger to sign in: %s',
    async (route) => {
      isAskedToSignIn(await ask(opened.visitor(), route));
    },
  );

  it.each(OF_ONES_INVITATION)('is nobody else’s, nor known to be there: %s', async (route) => {
    for (const id of [invitation, NOWHERE]) isAskedToSignIn(await ask(opened.visitor(), route, id));
    const nowhere = said(await ask(mallory, route));
    expect(nowhere.status).toBe(404);
    expect(said(await ask(mallory, route, invitation))).toEqual(nowhere);
  });

  it.each([
    ...OPEN_TO_ALL,
    'GET /alliances',
    'GET /invitations',
    'GET /organisations',
    'GET /auth/get-session',
    ...OF_ONES_ACCOUNT.slice(0, 2),
  ])('tells nobody of anybody else: %s', async (route) => {
    for (const visitor of [mallory, opened.visitor()]) {
      const { body } = await ask(visitor, route);
      expect(JSON.stringify(body ?? null)).not.toMatch(new RegExp(`${OTHERS_NAME}|${invitation}`, 'i'));
    }
  });

  it('signs nobody else out, and leaves its owner where they are', async () => {
    const { devices } = (await kestrel.get('/auth/devices')).body as { devices: readonly { id: string }[] };
    const [device] = devices;
    const none = said(await mallory.post('/auth/devices/sign-out', { id: NOWHERE }));
    expect(said(await mallory.post('/auth/devices/sign-out', { id: device?.id }))).toEqual(none);
    expect((await kestrel.get('/invitations')).body).toEqual([
      expect.objectContaining({ allianceId: invitation, stage: 'waiting' }),
    ]);
  });
});
