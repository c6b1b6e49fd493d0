import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { problemOf } from '../../services/identity/src/problems.ts';
import { openInstallation, type Opened } from '../harness/opened.ts';
import { canMount, smallDisk, type SmallDisk } from './server-small-disk.ts';

/** Writes until nothing more is taken. */
const fill = (file: string) => {
  const handle = openSync(file, 'w');
  try {
    for (let size = 64 * 1024; size >= 1; size = size > 1 ? Math.floor(size / 2) : 0)
      for (const chunk = Buffer.alloc(size); ;)
        try {
          writeSync(handle, chunk);
        } catch {
          break;
        }
  } finally {
    closeSync(handle);
  }
};

/** Only root may mount the small disk that this needs. */
const onFullDisk = () =>
  describe('on a full disk', () => {
    let disk: SmallDisk;
    let opened: Opened;
    beforeEach(async () => {
      disk = smallDisk('6m');
      opened = await openInstallation({ dir: disk.folder, unruly: false });
    });
    afterEach(async () => {
      await opened.stop();
      disk.remove();
    });

    it('signing in says that it can’t be kept just now, and goes on once there is room', async () => {
      const ann = await opened.signUp('Ann');
      const { email } = ((await ann.get('/auth/get-session')).body as { user: { email: string } }).user;
      const signIn = () =>
        opened.visitor().post('/auth/sign-in/email', { email, password: 'a long enough one' });
      const filler = join(disk.folder, 'filler');
      fill(filler);
      const answers: number[] = [];
      // What is kept ahead of time may take a few more.
      for (let turn = 0; turn < 60 && !answers.includes(503); turn += 1) {
        const { status, headers, body } = await signIn();
        answers.push(status);
        if (status === 200) continue;
        expect([status, headers.get('retry-after')]).toEqual([503, '2']);
        expect((body as { type: string }).type).toMatch(/\/store-unavailable$/);
      }
      expect(answers.at(-1)).toBe(503);
      rmSync(filler);
      expect((await signIn()).status).toBe(200);
    }, 60_000);
  });

if (canMount()) onFullDisk();

describe('what a database says', () => {
  const saying = (how: object) => problemOf(Object.assign(new Error('it'), how)).document.status;
  it.each([
    ['SQLite: full', { code: 'ERR_SQLITE_ERROR', errcode: 13 }],
    ['SQLite: an error of the disk while it is written', { code: 'ERR_SQLITE_ERROR', errcode: 778 }],
    ['SQLite: locked', { code: 'ERR_SQLITE_ERROR', errcode: 5 }],
    ['SQLite: only to be read', { code: 'ERR_SQLITE_ERROR', errcode: 8 }],
    ['PostgreSQL: the disk is full', { code: '53100' }],
    ['PostgreSQL: going down', { code: '57P01' }],
    ['PostgreSQL: only to be read', { code: '25006' }],
  ])('is told as something that passes: %s', (_what, how) => {
    expect(saying(how)).toBe(503);
  });
  it.each([
    ['a rule broken', { code: 'ERR_SQLITE_ERROR', errcode: 2067 }],
    ['a rule broken in PostgreSQL', { code: '23505' }],
    ['nothing of the kind', {}],
  ])('is our own fault otherwise: %s', (_what, how) => {
    expect(saying(how)).toBe(500);
  });
});
