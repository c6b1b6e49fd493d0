import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openInstallation, type Opened } from '../harness/opened.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openInstallation();
});
afterAll(() => opened.stop());

const statusFor = (host: string) =>
  new Promise<number | undefined>((answered, failed) => {
    const { hostname, port } = new URL(opened.url);
    request({ hostname, port, path: '/api/auth/get-session', headers: { host } }, (response) => {
      response.resume().on('end', () => answered(response.statusCode));
    })
      .on('error', failed)
      .end();
  });

describe('a request that names a host that can be none', () => {
  it.each(['a b', 'x:99999999', '['])('%s is the asker’s mistake, not ours', async (host) => {
    expect(await statusFor(host)).toBe(400);
  });
  it('while any other name is answered', async () => {
    expect(await statusFor('alliance.example')).toBe(200);
  });
});
