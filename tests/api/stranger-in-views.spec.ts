import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formPair, type Pair } from '../harness/alliance.ts';
import { openInstallation, type Opened } from '../harness/opened.ts';
import type { Visitor } from '../harness/visitor.ts';

const VIEWS = ['contracts', 'reviews', 'insights'];

let dir: string;
let opened: Opened;
let pair: Pair;
let stranger: Visitor;
let coachId: string;
let strangerId: string;
const idOf = async (visitor: Visitor) =>
  ((await visitor.get('/auth/get-session')).body as { user: { id: string } }).user.id;
const statusFor = async (visitor: Visitor) =>
  (await visitor.get(`/alliances/${pair.allianceId}/story`)).status;

/** What somebody does to the files of views, and to nothing else. */
const inViews = (change: string) => {
  let changed = 0n;
  for (const service of VIEWS) {
    const database = new DatabaseSync(join(dir, `${service}.views.db`));
    changed += BigInt(database.prepare(change).run().changes);
    database.close();
  }
  return Number(changed);
};

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'alliance-stranger-'));
  opened = await openInstallation({ dir, unruly: false });
  pair = await formPair(opened);
  stranger = await opened.signUp('Cy');
  [coachId, strangerId] = [await idOf(pair.coach), await idOf(stranger)];
  expect([await statusFor(pair.coach), await statusFor(stranger)]).toEqual([200, 404]);
  await opened.stop();
});
afterAll(async () => {
  await opened.stop();
  rmSync(dir, { recursive: true });
});

describe('a stranger whom somebody put into the files of views', () => {
  it('as the coach is still a stranger', async () => {
    expect(
      inViews(
        `UPDATE documents SET json = replace(json, '${coachId}', '${strangerId}'), key = replace(key, '${coachId}', '${strangerId}')`,
      ),
    ).toBeGreaterThan(3);
    opened = await openInstallation({ dir, unruly: false });
    const again = opened.visitor();
    await again.post('/auth/sign-in/email', { email: 'cy.3@people.example', password: 'a long enough one' });
    expect(await idOf(again)).toBe(strangerId);
    expect(await statusFor(again)).toBe(404);
    expect((await again.get('/alliances')).status).toBeLessThan(500);
    expect(JSON.stringify((await again.get('/alliances')).body)).not.toContain(pair.allianceId);
    expect(
      (await again.post(`/alliances/${pair.allianceId}/contract/draft`, { templateId: 'usual-fourteen' }))
        .status,
    ).toBe(404);
  });
});
