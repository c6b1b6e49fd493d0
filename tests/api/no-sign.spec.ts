import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { formPair, idOf, type Pair } from '../harness/alliance.ts';
import { openInstallation, type Opened } from '../harness/opened.ts';

/** What one of the two seals, words anew and takes back, with the other looking on over HTTP. */
let opened: Opened;
let pair: Pair;
let id: string;
beforeAll(async () => {
  opened = await openInstallation();
  pair = await formPair(opened);
});
afterAll(() => opened.stop());

const review = (learning: string) => ({ learning, commitments: [], value: 6, recontractNeeded: false });
const revisionOf = ({ body }: { readonly body: unknown }) => (body as { readonly revision: string }).revision;

beforeEach(async () => {
  const heldAt = new Date(Date.now() - 86_400_000).toISOString();
  id = idOf(await pair.does(pair.coach, 'session/record-held', { heldAt, minutes: 60, mode: 'video' }));
});

const toTheOther = async () => {
  const of = (document: string) => pair.supervisor.get(`/alliances/${pair.allianceId}/${document}`);
  const documents = ['partnership', 'story', 'sessions', `sessions/${id}`, 'goals', 'themes', 'alliance'];
  return (await Promise.all(documents.map(of))).map(({ status, body }) => ({ status, body }));
};

/** The session's revision as the other is told it. */
const hers = async () => {
  const { body } = await pair.supervisor.get(`/alliances/${pair.allianceId}/sessions/${id}`);
  return (body as { readonly session: { readonly revision: string } }).session.revision;
};

describe('a sealed review that is worded anew', () => {
  it('changes nothing that the other can ask for', async () => {
    await pair.does(pair.coach, `session/${id}/submit-review`, review('too soon'));
    const before = await toTheOther();
    expect(before.every(({ status }) => status === 200)).toBe(true);
    for (const words of ['not this', 'that I wait'])
      expect(await pair.does(pair.coach, `session/${id}/rewrite-review`, review(words))).toMatchObject({
        status: 200,
      });
    expect(await toTheOther()).toEqual(before);
  });
  it('opens in its last words, and what the other sends and is answered counts what they can see', async () => {
    await pair.does(pair.coach, `session/${id}/submit-review`, review('too soon'));
    await pair.does(pair.coach, `session/${id}/rewrite-review`, review('that I wait'));
    const known = await hers();
    const answer = await pair.does(pair.supervisor, `session/${id}/submit-review`, review('mine'), {
      'if-match': `"${known}"`,
    });
    expect([answer.status, revisionOf(answer)]).toEqual([200, await hers()]);
    expect(answer.headers.get('etag')).toBe(`"${revisionOf(answer)}"`);
    const read = JSON.stringify(await toTheOther());
    expect(read).toContain('that I wait');
    expect(read).not.toContain('too soon');
  });
});

describe('a sealed review that is taken back', () => {
  it('leaves the session as it was before, to both, and in what they are answered', async () => {
    const [before, known] = [await toTheOther(), await hers()];
    await pair.does(pair.coach, `session/${id}/submit-review`, review('too soon'));
    expect(await toTheOther()).not.toEqual(before);
    const stale = { 'if-match': `"${await hers()}"` };
    await pair.does(pair.coach, `session/${id}/take-back-review`);
    expect(await toTheOther()).toEqual(before);
    const correction = { heldAt: '2025-11-30T10:00:00Z', minutes: 75, mode: 'phone' };
    const refused = await pair.does(pair.supervisor, `session/${id}/correct`, correction, stale);
    expect([refused.status, revisionOf(refused)]).toEqual([412, known]);
    const taken = await pair.does(pair.supervisor, `session/${id}/correct`, correction, {
      'if-match': `"${known}"`,
    });
    expect([taken.status, revisionOf(taken)]).toEqual([200, await hers()]);
  });
});

describe('a command that comes twice', () => {
  it('is answered as it was, also where the other sealed and took back meanwhile', async () => {
    const key = { 'idempotency-key': `twice-${id}` };
    await pair.does(pair.coach, `session/${id}/submit-review`, review('too soon'));
    await pair.does(pair.coach, `session/${id}/take-back-review`);
    const first = await pair.does(pair.supervisor, `session/${id}/submit-review`, review('mine'), key);
    await pair.does(pair.supervisor, `session/${id}/rewrite-review`, review('mine, said better'));
    const again = await pair.does(pair.supervisor, `session/${id}/submit-review`, review('mine'), key);
    expect(again.body).toEqual(first.body);
  });
});
