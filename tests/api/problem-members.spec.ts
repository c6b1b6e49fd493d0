import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { formPair, idOf, type Pair } from '../harness/alliance.ts';
import { openInstallation, type Opened } from '../harness/opened.ts';
import type { Answer } from '../harness/visitor.ts';

interface Schema {
  readonly properties: Readonly<Record<string, object>>;
}
const generated = join(import.meta.dirname, '..', '..', 'docs', 'generated');
const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true }));
const described = new Map<string, Schema>();
for (const file of globSync('*.openapi.json', { cwd: generated })) {
  const document = JSON.parse(readFileSync(join(generated, file), 'utf8')) as {
    readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
  };
  ajv.addSchema(document, file);
  for (const [id, schema] of Object.entries(document.components.schemas))
    if (id.endsWith('Problem') && id !== 'Problem')
      described.set(`${file}#/components/schemas/${id}`, schema);
}

const EVERYWHERE = ['type', 'title', 'status', 'detail'];

/** The name of a problem with what it says beside it, held against the document that describes it. */
const told = ({ body }: Answer): readonly [string, Record<string, unknown>] => {
  const { type = '', ...rest } = body as Record<string, unknown> & { readonly type?: string };
  const name = String(type).replace('https://learning-alliance.example/problems/', '');
  const places = [...described].filter(
    ([, { properties }]) => (properties['type'] as { readonly const?: string }).const === type,
  );
  for (const [place] of places) {
    const validate = ajv.compile({ $ref: place });
    expect([name, validate(body), validate.errors]).toEqual([name, true, null]);
  }
  const members = Object.fromEntries(Object.entries(rest).filter(([key]) => !EVERYWHERE.includes(key)));
  const known = places.flatMap(([, { properties }]) => Object.keys(properties));
  expect([name, Object.keys(members).filter((key) => !known.includes(key))]).toEqual([name, []]);
  return [name, members];
};

let opened: Opened;
let pair: Pair;
beforeAll(async () => {
  opened = await openInstallation({ limited: true });
  pair = await formPair(opened);
});
afterAll(() => opened.stop());

const does = async (verb: string, body: object = {}, headers: Record<string, string> = {}) =>
  told(await pair.does(pair.coach, verb, body, headers));

const family = 'not-knowing-and-silence';

describe('what a problem says beside its name is what its schema says', () => {
  it('of a field, with the rule and its limit', async () => {
    expect(await does('themes/name', { label: '', family })).toMatchObject([
      'invalid-request',
      { errors: [{ pointer: '/label', rule: 'too-short', limit: 1 }] },
    ]);
    expect(await does('themes/name', { label: 'x'.repeat(121), family, colour: 'blue' })).toMatchObject([
      'invalid-request',
      {
        errors: [
          { pointer: '/label', rule: 'too-long', limit: 120 },
          { pointer: '/', rule: 'not-asked-for' },
        ],
      },
    ]);
    expect(await does('themes/name', { family })).toMatchObject([
      'invalid-request',
      { errors: [{ pointer: '/label', rule: 'missing-or-of-another-type' }] },
    ]);
  });
  it('of a header', async () => {
    expect(await does('themes/name', { label: 'Silence', family }, { 'time-zone': 'Nowhere' })).toEqual([
      'invalid-header',
      { header: 'Time-Zone' },
    ]);
  });
  it('of a day that has not come', async () => {
    const { allianceId, coach } = pair;
    expect(told(await coach.get(`/alliances/${allianceId}/story?asOf=2999-01-01`))).toMatchObject([
      'invalid-request',
      { errors: [{ pointer: '/asOf', rule: 'not-come-yet' }] },
    ]);
  });
  it('of a password', async () => {
    const short = { name: 'Ann', email: 'ann@people.example', password: 'window' };
    expect(told(await opened.visitor().post('/auth/sign-up/email', short))).toEqual([
      'password-too-short',
      { minimum: 10 },
    ]);
  });
  it('of a theme by a name that is taken, and of one that became part of another', async () => {
    const named = await pair.does(pair.coach, 'themes/name', { label: 'Silence', family });
    const into = await pair.does(pair.coach, 'themes/name', { label: 'Waiting', family });
    expect(await does('themes/name', { label: 'Silence', family })).toEqual([
      'name-taken',
      { themeId: idOf(named) },
    ]);
    const ids = { themeId: idOf(named), into: idOf(into) };
    await pair.does(pair.coach, 'themes/merge', { from: [ids.themeId], into: ids.into });
    expect(await does('themes/relabel', { themeId: ids.themeId, label: 'Rest' })).toEqual([
      'theme-merged',
      ids,
    ]);
  });
  it('of a session too far ahead', async () => {
    const startsAt = '2999-01-01T10:00:00Z';
    expect(await does('session/schedule', { startsAt, minutes: 60, mode: 'video' })).toEqual([
      'too-far-ahead',
      { startsAt },
    ]);
  });
  it('of an ending that waits for an answer', async () => {
    const closingReviewDue = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
    await pair.does(pair.coach, 'alliance/propose-ending', { closingReviewDue });
    expect(await does('alliance/end')).toMatchObject(['ending-waits', { from: expect.any(String) }]);
  });
  it('of a lot at once, as its header says it', async () => {
    const long = { helpedBy: Array(12).fill('x'.repeat(7_900)), hinderedBy: [], insight: 'x' };
    let last = await pair.does(pair.supervisor, 'alliance/share-learning-history', long);
    for (let sent = 1; last.status !== 429 && sent < 40; sent++)
      last = await pair.does(pair.supervisor, 'alliance/share-learning-history', long);
    expect(told(last)).toEqual([
      'too-many-requests',
      { retryAfter: Number(last.headers.get('retry-after')) },
    ]);
  });
});
