import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from '@jest/globals';
import { reading } from '../faults/server-folder.ts';
import { keptIn } from './data-folder.ts';
import { anaAndBen, withLine } from './scenario-file.ts';
import { aPlaceForEach, here, take } from './taking-in.ts';

aPlaceForEach();

describe('a moment with a fraction of a second', () => {
  it('comes after the whole one before it', async () => {
    const lines = withLine(withLine(anaAndBen, 5, { at: '2025-01-15T08:00:00Z' }), 6, {
      at: '2025-01-15T08:00:00.5Z',
    });
    expect(await take(lines)).toBe(9);
  });
});

describe('words that begin with @', () => {
  it('are words, also where they are the name of somebody', async () => {
    const assumption = (text: string) => ({
      ...(anaAndBen[5] as object),
      do: 'alliance surface-assumption',
      body: { text, shapedBy: 'an earlier job' },
    });
    expect(
      await take([
        ...anaAndBen.slice(0, 5),
        assumption('@work I must know before I ask.'),
        assumption('@ana'),
      ]),
    ).toBe(7);
  });
});

/** The same two in an alliance that another file tells of. */
const another = (ana: Readonly<Record<string, unknown>>) =>
  withLine(withLine(anaAndBen, 1, ana), 3, { at: '2025-01-12T10:00:00Z' }).slice(0, 4);

describe('somebody who has an account', () => {
  it('is who a line with their address means, and keeps their password', async () => {
    await take(anaAndBen);
    // Theirs is not looked at: it may have come to count as common since the file was written.
    await take(another({ email: 'ANA@sol.example', password: '1234567890' }));
    expect((await keptIn(here.dataDir)).accounts).toEqual(['ana@sol.example 1', 'ben@ray.example 1']);
  });

  it('is given a password where they had none', async () => {
    await take(withLine(anaAndBen, 1, { password: undefined }));
    expect((await keptIn(here.dataDir)).accounts).toEqual(['ana@sol.example 0', 'ben@ray.example 1']);
    await take(another({}));
    expect((await keptIn(here.dataDir)).accounts).toEqual(['ana@sol.example 1', 'ben@ray.example 1']);
  });
});

describe('a person who names a zone', () => {
  it('has chosen it for themselves, once, and lives by its days', async () => {
    const lines = withLine(anaAndBen, 1, { zone: 'Asia/Kolkata' });
    for (let times = 0; times < 2; times++) {
      await take(lines);
      const accounts = new DatabaseSync(join(here.dataDir, 'accounts.db'), { readOnly: true });
      const ana = accounts.prepare('SELECT id FROM user WHERE email = ?').get('ana@sol.example');
      accounts.close();
      const chosen = await reading(here.dataDir, async ({ logs }) =>
        logs.contracts.filter(({ type }) => type === 'TimeZoneChosen'),
      );
      expect(chosen).toMatchObject([{ scope: `person/${String(ana?.['id'])}`, revision: 1 }]);
    }
  });
});
