import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from '@jest/globals';
import { createIdentity } from './identity.ts';

it('takes sign-ups while another connection writes in its file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'alliance-accounts-'));
  const file = join(folder, 'accounts.db');
  const identity = await createIdentity({
    database: file,
    baseUrl: 'http://localhost',
    basePath: '/api/auth',
    cookiePrefix: 'main',
    secret: 'at least thirty-two characters long',
  });
  const other = new DatabaseSync(file, { timeout: 0 });
  other.exec('CREATE TABLE anchor (heads TEXT)');
  const insert = other.prepare('INSERT INTO anchor VALUES (1)');
  let written = 0;
  let isOver = false;
  const write = () => {
    try {
      insert.run();
      written += 1;
    } catch {
      // Held just now: whoever writes an anchor comes again.
    }
    if (!isOver) setImmediate(write);
  };
  write();
  const people = Array.from({ length: 20 }, (_, place) =>
    identity.handle(
      new Request('http://localhost/api/auth/sign-up/email', {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'http://localhost' },
        body: JSON.stringify({
          name: 'Ana',
          email: `ana-${place}@people.example`,
          password: 'a long enough one',
        }),
      }),
    ),
  );
  const statuses = (await Promise.all(people)).map(({ status }) => status);
  isOver = true;
  other.close();
  await identity.close();
  rmSync(folder, { recursive: true });
  expect(written).toBeGreaterThan(0);
  expect(statuses.filter((status) => status >= 500)).toEqual([]);
});
