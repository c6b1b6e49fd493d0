import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openInstallation, type Opened } from '../harness/opened.ts';
import type { Answer, Visitor } from '../harness/visitor.ts';

let opened: Opened;
beforeAll(async () => {
  opened = await openInstallation({ unruly: false });
});
afterAll(() => opened.stop());

const read = <Of>({ body }: Answer) => body as Of;

/** Two who have just said yes, as people do: with the few practices. */
const newPair = async () => {
  const [ann, bo] = [await opened.signUp('Ann'), await opened.signUp('Bo')];
  const invited = await ann.post('/alliances/invitations', { inviterRole: 'coach', message: 'Shall we?' });
  const { id, token } = read<{ id: string; token: string }>(invited);
  bo.after(await bo.post('/invitations/accept', { token }));
  ann.after(invited);
  const at = `/alliances/${id}`;
  await bo.get(`${at}/partnership`);
  const tell = async (who: Visitor, verb: string, body: object) => {
    const answer = await who.post(`${at}/${verb}`, body);
    // What one of the two has waited for, the other needn't.
    if (answer.status === 200) await who.after(answer).get(`${at}/partnership`);
    return answer;
  };
  const meet = async () => {
    const met = { heldAt: '2026-01-12T10:00:00.000Z', minutes: 60, mode: 'video' };
    return read<{ id: string }>(await tell(ann, 'session/record-held', met)).id;
  };
  return { ann, bo, at, tell, meet };
};
type NewPair = Awaited<ReturnType<typeof newPair>>;

/** Both sign the text as it stands. */
const bothSign = async ({ ann, bo, at, tell }: NewPair) => {
  for (const who of [ann, bo]) {
    const { next } = read<{ next: { version: number; textHash: string } }>(await who.get(`${at}/agreement`));
    await tell(who, 'contract/sign', { version: next.version, textHash: next.textHash });
  }
};
const practicesOf = async ({ bo, at }: NewPair) =>
  read<{ practices: { on: readonly string[]; reviews: string } }>(await bo.get(`${at}/partnership`))
    .practices;

const words = { learning: 'To wait.', commitments: [{ text: 'Wait' }], recontractNeeded: false };

describe('a new pair', () => {
  it('begins with the few: what it doesn’t use is refused with where to switch it on, and not asked for', async () => {
    const pair = await newPair();
    const { ann, bo, at, tell, meet } = pair;
    expect(await practicesOf(pair)).toEqual({ on: [], reviews: 'sealed' });
    const sessionId = await meet();
    const pulse = await tell(ann, 'pulse/open', { sessionId });
    expect(pulse).toMatchObject({ status: 409, body: { practice: 'pulse' } });
    expect(JSON.stringify(pulse.body)).toContain('session format');
    const what = { what: 'Ten quiet minutes', themeIds: [], goalIds: [] };
    expect((await tell(bo, 'experiment/propose', what)).status).toBe(409);
    const review = `session/${sessionId}/submit-review`;
    expect(await tell(ann, review, { ...words, value: 7 })).toMatchObject({ body: { practice: 'worth' } });
    expect((await tell(ann, review, words)).status).toBe(200);
    expect((await tell(bo, review, words)).status).toBe(200);
    const story = JSON.stringify((await bo.get(`${at}/story`)).body);
    expect(story).not.toMatch(/"agency"|"worth":|pulse/);
  });

  it('switches one on by agreement, and off again with what was recorded to be read', async () => {
    const pair = await newPair();
    const { ann, bo, at, tell, meet } = pair;
    await tell(ann, 'contract/draft', { templateId: 'usual-fourteen' });
    const clause = { clauseId: 'session-format', text: 'An hour, by video.' };
    await tell(ann, 'contract/propose-clause', { ...clause, numbers: { worth: 'on', pulse: 'on' } });
    expect((await practicesOf(pair)).on).toEqual([]);
    await bothSign(pair);
    expect(await practicesOf(pair)).toEqual({ on: ['worth', 'pulse'], reviews: 'sealed' });
    const sessionId = await meet();
    for (const who of [ann, bo])
      expect((await tell(who, `session/${sessionId}/submit-review`, { ...words, value: 7 })).status).toBe(
        200,
      );
    const { id: pulseId } = read<{ id: string }>(await tell(ann, 'pulse/open', { sessionId }));
    const answers = { alliance: Array(8).fill(6) };
    expect(await tell(ann, `pulse/${pulseId}/seal`, { ...answers, guesses: answers.alliance })).toMatchObject(
      {
        status: 409,
        body: { practice: 'guesses' },
      },
    );
    expect((await tell(ann, `pulse/${pulseId}/seal`, answers)).status).toBe(200);

    const proposal = { op: 'change', ...clause, fromVersion: 1, numbers: { pulse: 'off', worth: 'off' } };
    const { id: amendmentId } = read<{ id: string }>(await tell(bo, 'contract/propose-amendment', proposal));
    await tell(ann, 'contract/accept-amendment', { amendmentId });
    await bothSign(pair);
    expect((await practicesOf(pair)).on).toEqual([]);
    // Nothing of it asks any more, what is sealed is given back, and what was said is there to be read.
    const { attention } = read<{ attention: readonly { kind: string }[] }>(await bo.get(`${at}/story`));
    expect(attention.map(({ kind }) => kind)).not.toContain('pulse-awaits-you');
    expect((await tell(bo, `pulse/${pulseId}/seal`, answers)).status).toBe(409);
    expect((await tell(ann, `pulse/${pulseId}/take-back`, {})).status).toBe(200);
    expect((await bo.get(`${at}/sessions/${sessionId}`)).body).toMatchObject({ theirs: { value: 7 } });
  });

  it('has reviews open as they are written once both agreed so, and none that was written to be sealed', async () => {
    const pair = await newPair();
    const { ann, bo, at, tell, meet } = pair;
    await tell(ann, 'contract/draft', { templateId: 'usual-fourteen' });
    const clause = { clauseId: 'session-format', text: 'An hour, by video.' };
    await tell(bo, 'contract/propose-clause', { ...clause, numbers: { reviews: 'open' } });
    await bothSign(pair);
    const sessionId = await meet();
    const review = `session/${sessionId}/submit-review`;
    expect(await tell(ann, review, words)).toMatchObject({ status: 409, body: { opens: 'open' } });
    expect((await bo.get(`${at}/sessions/${sessionId}`)).body).not.toHaveProperty('theirs');
    expect((await tell(ann, review, { ...words, opens: 'open' })).status).toBe(200);
    expect((await bo.get(`${at}/sessions/${sessionId}`)).body).toMatchObject({
      opens: 'open',
      theirs: { learning: 'To wait.' },
    });
  });
});
