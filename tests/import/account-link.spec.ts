import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openInstallation, type Opened } from '../harness/opened.ts';
import { alliance } from './command-line.ts';

let dir: string;
let opened: Opened | undefined;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'alliance-link-'));
});
afterEach(async () => {
  await opened?.stop();
  opened = undefined;
  rmSync(dir, { recursive: true });
});

describe('a link that whoever runs the installation prints', () => {
  it('chooses a new password, while the server is running, and ends every session', async () => {
    opened = await openInstallation({ dir });
    const ann = await opened.signUp('Ann');
    const { email } = ((await ann.get('/auth/get-session')).body as { user: { email: string } }).user;
    const { code, out, err } = await alliance(dir, 'reset-password', email).ended;
    expect([code, err]).toEqual([0, '']);
    const token = new URL(out.trim()).hash.slice(1);
    const newPassword = 'a window and a door';
    const chosen = await opened.visitor().post('/auth/reset-password', { token, newPassword });
    expect(chosen.status).toBe(200);
    expect((await ann.get('/alliances')).status).toBe(401);
    const again = opened.visitor();
    expect((await again.post('/auth/sign-in/email', { email, password: newPassword })).status).toBe(200);
  }, 60_000);

  it('confirms an address that somebody asked for', async () => {
    opened = await openInstallation({ dir });
    const ann = await opened.signUp('Ann');
    const newEmail = 'ann@elsewhere.example';
    await ann.post('/auth/change-email', { newEmail, password: 'a long enough one' });
    const { out } = await alliance(dir, 'confirm-email', newEmail).ended;
    await ann.post('/auth/confirm-email', { token: new URL(out.trim()).hash.slice(1) });
    expect((await ann.get('/auth/get-session')).body).toMatchObject({ user: { email: newEmail } });
  }, 60_000);

  it('is none where there is nobody, or no installation, and says so', async () => {
    const none = await alliance(dir, 'reset-password', 'nobody@example.org').ended;
    expect([none.code, none.out, none.err]).toEqual([
      1,
      '',
      expect.stringContaining('there are no accounts'),
    ]);
    opened = await openInstallation({ dir });
    for (const what of ['reset-password', 'confirm-email']) {
      const nobody = await alliance(dir, what, 'nobody@example.org').ended;
      expect([nobody.code, nobody.out, nobody.err]).toEqual([1, '', expect.stringContaining('nobody here')]);
    }
    expect((await alliance(dir, 'reset-password').ended).code).toBe(2);
  }, 60_000);
});
