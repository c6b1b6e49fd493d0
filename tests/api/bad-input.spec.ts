import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formPair, idOf, type Pair } from '../harness/alliance.ts';
import { openInstallation, type Opened } from '../harness/opened.ts';
import type { Answer } from '../harness/visitor.ts';

let opened: Opened;
let pair: Pair;
beforeAll(async () => {
  opened = await openInstallation();
  pair = await formPair(opened);
  await pair.does(pair.coach, 'contract/draft', { templateId: 'usual-fourteen' });
});
afterAll(() => opened.stop());

const head = async () => (await opened.platform?.eventStore('contracts'))?.head();
const problem = (answer: Answer) => {
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  const { type, title, status } = answer.body as { type: string; title: string; status: number };
  expect(status).toBe(answer.status);
  expect(title.length).toBeGreaterThan(10);
  return type.replace('https://learning-alliance.example/problems/', '');
};
/** Asks for something that can't be; shows the problem, and that nothing was written. */
const refused = async (ask: () => Promise<Answer>) => {
  const before = await head();
  const answer = await ask();
  expect(await head()).toBe(before);
  return [answer.status, problem(answer)];
};
const comment =
  (body: unknown, headers: Record<string, string> = {}) =>
  () =>
    pair.coach.post(`/alliances/${pair.allianceId}/contract/comment-clause`, body, headers);
const fine = { clauseId: 'ending', text: 'Could we say this more gently?' };

describe('what cannot be taken is told with a problem of a stable type, and nothing is written', () => {
  it('a field that nobody asked for', async () => {
    expect(await refused(comment({ ...fine, colour: 'blue' }))).toEqual([422, 'invalid-request']);
  });
  it('another type than was asked for', async () => {
    expect(await refused(comment({ ...fine, text: 7 }))).toEqual([422, 'invalid-request']);
  });
  it('a field that is missing, with where it should be', async () => {
    const answer = await comment({ clauseId: 'ending' })();
    expect(answer.body).toMatchObject({ errors: [{ pointer: '/text' }] });
  });
  it('never says again what was written', async () => {
    const answer = await comment({ clauseId: 'CANARY', text: 7 })();
    expect(JSON.stringify(answer.body)).not.toContain('CANARY');
  });
  it('a body of a megabyte', async () => {
    for (let again = 0; again < 5; again++)
      expect(await refused(comment({ ...fine, text: 'x'.repeat(1_000_000) }))).toEqual([
        413,
        'body-too-large',
      ]);
  });
  it('words beyond what a person writes', async () => {
    expect(await refused(comment({ ...fine, text: 'x'.repeat(8_001) }))).toEqual([422, 'invalid-request']);
  });
  it('no JSON', async () => {
    expect(await refused(comment('{"text":'))).toEqual([400, 'not-json']);
    expect(await refused(comment('text=yes', { 'content-type': 'text/plain' }))).toEqual([415, 'not-json']);
  });
  it('words in another encoding than UTF-8, which would be other words', async () => {
    const latin1 = Buffer.from(JSON.stringify({ ...fine, text: 'Jürgen' }), 'latin1');
    expect(await refused(comment(latin1))).toEqual([400, 'not-json']);
  });
  it('null, where every field may be left out but nothing else may stand', async () => {
    const paused = () => pair.coach.post(`/alliances/${pair.allianceId}/contract/suspend`, 'null');
    expect(await refused(paused)).toEqual([422, 'invalid-request']);
  });
  it('half a character', async () => {
    expect(await refused(comment({ ...fine, text: 'half \ud83d' }))).toEqual([422, 'invalid-request']);
  });
  it('what is nested without end, also on the way to an account', async () => {
    const nested = `{"email":${'['.repeat(60_000)}${']'.repeat(60_000)}}`;
    expect(await refused(comment(nested))).toEqual([400, 'not-json']);
    expect(await refused(() => pair.coach.post('/auth/sign-in/email', nested))).toEqual([400, 'not-json']);
  });
  it('a field that stands in it twice, of which one would be lost without a word', async () => {
    const twice = '{"clauseId":"ending","text":"Gentle?","te\\u0078t":"Not."}';
    expect(await refused(comment(twice))).toEqual([400, 'field-twice']);
    const account = '{"email":"a@here.example","email":"b@here.example","password":"a window and a door"}';
    expect(await refused(() => pair.coach.post('/auth/sign-in/email', account))).toEqual([
      400,
      'field-twice',
    ]);
  });
  it('a fraction of JSON that would change what things are', async () => {
    expect(await refused(comment('{"__proto__":{"a":1}}'))).toEqual([400, 'not-json']);
  });
  it('a revision that has passed', async () => {
    for (const passed of ['"3"', `"${'A'.repeat(22)}"`])
      expect(await refused(comment(fine, { 'if-match': passed }))).toEqual([412, 'stale-revision']);
  });
  it('a revision that is none', async () => {
    for (const none of ['three', '"three"', '*', `"${'A'.repeat(23)}"`])
      expect(await refused(comment(fine, { 'if-match': none }))).toEqual([400, 'invalid-header']);
  });
  it('a key that is none', async () => {
    expect(await refused(comment(fine, { 'idempotency-key': 'x' }))).toEqual([400, 'invalid-header']);
  });
  it('a position that is none', async () => {
    for (const none of ['weather', 'A'.repeat(22), 'contracts:12, weather'])
      expect(await refused(comment(fine, { 'alliance-position': none }))).toEqual([400, 'invalid-header']);
  });
  it('what doesn’t fit what has happened', async () => {
    const draft = { templateId: 'usual-fourteen' };
    const again = await refused(() => pair.coach.post(`/alliances/${pair.allianceId}/contract/draft`, draft));
    expect(again).toEqual([409, 'already-drafted']);
  });
  it('a verb that isn’t there', async () => {
    expect(await refused(() => pair.coach.post(`/alliances/${pair.allianceId}/contract/burn`))).toEqual([
      404,
      'not-found',
    ]);
  });
  it('a method that isn’t there', async () => {
    expect(await refused(() => pair.coach.get(`/alliances/${pair.allianceId}/contract/draft`))).toEqual([
      404,
      'not-found',
    ]);
  });
});

describe('a key that comes again', () => {
  it('with the same body is answered as before, and written once', async () => {
    const key = { 'idempotency-key': 'my-thought-1' };
    const first = await comment(fine, key)();
    const after = await head();
    const again = await comment(fine, key)();
    expect(again.status).toBe(200);
    expect(again.body).toEqual(first.body);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect(await head()).toBe(after);
    expect(idOf(first)).toBe(idOf(again));
  });
  it('with another body is refused', async () => {
    const key = { 'idempotency-key': 'my-thought-2' };
    await comment(fine, key)();
    expect(await refused(comment({ ...fine, text: 'Another thought.' }, key))).toEqual([
      422,
      'idempotency-key-reused',
    ]);
  });
});
