import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OwnQuestions } from '@alliance/insights/question/document/own-questions';
import type { QuestionsDocument } from '@alliance/insights/questions/document/questions';
import { until } from '@alliance/platform-tests/until';
import { formPair, idOf, type Pair } from '../harness/alliance.ts';
import { openInstallation, type Opened } from '../harness/opened.ts';
import type { Answer, Visitor } from '../harness/visitor.ts';

let opened: Opened;
let pair: Pair;
let coachId: string;
let sessionId: string;
beforeAll(async () => {
  opened = await openInstallation();
  pair = await formPair(opened);
  coachId = ((await pair.coach.get('/auth/get-session')).body as { user: { id: string } }).user.id;
  const startsAt = new Date(Date.now() + 86_400_000).toISOString();
  sessionId = idOf(await pair.does(pair.coach, 'session/schedule', { startsAt, minutes: 60, mode: 'video' }));
}, 60_000);
afterAll(() => opened?.stop());

const does = async (visitor: Visitor, verb: string, body: object) => {
  const answer = await pair.does(visitor, `questions/${verb}`, body);
  if (answer.status !== 200) throw new Error(`${verb}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
};
const tries = (path: string, body: object, headers: Record<string, string> = {}) =>
  pair.coach.post(`/people/${coachId}/question/${path}`, body, { 'alliance-position': '', ...headers });
const keeps = async (path: string, body: object = {}) => {
  const answer = await tries(path, body);
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
};
const reached = (answer: Answer) => (answer.body as { reached: { id: string; position: string } }).reached;
const ours = async (visitor: Visitor) =>
  ((await visitor.get(`/alliances/${pair.allianceId}/questions`)).body as QuestionsDocument).questions;
const mine = async (answer: Answer): Promise<OwnQuestions['questions']> => {
  const { position } = answer.body as { readonly position: string };
  const path = `/people/${coachId}/questions?beside=${pair.allianceId}`;
  return ((await pair.coach.get(path, { 'alliance-position': position })).body as OwnQuestions).questions;
};
const agendaFor = async (visitor: Visitor) =>
  JSON.stringify((await visitor.get(`/alliances/${pair.allianceId}/agenda`)).body);

describe('a question of both', () => {
  it('is kept, brought by the other, and stands on the agenda as soon as that is answered', async () => {
    const text = 'What do I count that you let pass?';
    const questionId = idOf(await does(pair.supervisor, 'keep', { text, metOn: { page: 'goals' } }));
    await until('he reads it', async () => (await ours(pair.coach)).length === 1);
    const brought = await does(pair.coach, 'bring', { questionId, sessionId, text });
    // One position is enough: both were recorded in the same scope.
    pair.coach.after(brought);
    const agenda = await agendaFor(pair.coach);
    expect(agenda).toContain(text);
    expect(agenda).toContain(reached(brought).id);
    expect(agenda).toContain('"origin":{"kind":"question"}');
    const [question] = await ours(pair.coach);
    expect(question).toMatchObject({
      text,
      metOn: { page: 'goals' },
      is: 'open',
      isOfBoth: true,
      brought: [{ session: 1, is: 'planned', by: 'coach' }],
    });
    const again = await pair.does(pair.coach, 'questions/bring', { questionId, sessionId, text });
    expect(again).toMatchObject({ status: 409, body: { type: expect.stringMatching(/brought-already$/) } });
  });
  it('is taken back along with its place on the agenda, or not at all', async () => {
    const text = 'Said too soon?';
    const kept = await does(pair.coach, 'keep', { text, sessionId });
    const questionId = (await ours(pair.coach.after(kept))).find((each) => each.text === text)?.questionId;
    const left = await pair.does(pair.coach, 'questions/take-back', { questionId });
    expect(left.status).toBe(409);
    const back = await does(pair.coach, 'take-back', { questionId, itemId: reached(kept).id });
    expect(await agendaFor(pair.coach.after(back))).not.toContain(text);
    expect((await ours(pair.coach)).map((each) => each.text)).not.toContain(text);
  });
});

describe('a question that somebody keeps for themselves', () => {
  it('reaches the questions of both and an agenda in one breath, in the words that cross', async () => {
    const questionId = idOf(
      await keeps('keep', { text: 'Whom do I protect?', metOn: { page: 'not-knowing' } }),
    );
    const text = 'Whom do we protect, saying nothing?';
    const key = { 'idempotency-key': 'bring-it-once' };
    const bringing = { allianceId: pair.allianceId, sessionId, text };
    const answers = [1, 2].map(() => tries(`${questionId}/bring`, bringing, key));
    const [first, second] = await Promise.all(answers);
    if (!first || !second) throw new Error('both were answered');
    expect([first.status, first.body]).toEqual([200, second.body]);
    // With the position that she was told of the other scope, she reads there what either part has recorded.
    pair.coach.after({ body: reached(first) });
    expect((await agendaFor(pair.coach)).split(text)).toHaveLength(2);
    const shared = (await ours(pair.coach)).find((each) => each.text === text);
    expect(shared).toMatchObject({ questionId: reached(first).id, by: 'coach', is: 'open' });
    expect(shared?.metOn).toBeUndefined();
    expect(await mine(first)).toMatchObject([
      { is: 'brought', text: 'Whom do I protect?', brought: { questionId: reached(first).id, text } },
    ]);
    const itemId = shared?.brought[0]?.itemId;
    const back = await keeps(`${questionId}/take-back`, { itemId });
    expect(await agendaFor(pair.coach.after({ body: reached(back) }))).not.toContain(text);
    expect(await mine(back)).toMatchObject([{ is: 'open', text: 'Whom do I protect?' }]);
  });
  it('is nowhere, where one of the three refuses', async () => {
    const questionId = idOf(await keeps('keep', { text: 'Of no session?' }));
    const nowhere = { allianceId: pair.allianceId, sessionId: questionId, text: 'Of no session?' };
    expect(await tries(`${questionId}/bring`, nowhere)).toMatchObject({
      status: 404,
      body: { type: expect.stringMatching(/no-such-session$/) },
    });
    expect(JSON.stringify(await ours(pair.coach))).not.toContain('Of no session?');
    const answered = await keeps(`${questionId}/answer`, { answer: 'Of this one.' });
    expect((await mine(answered)).at(-1)).toMatchObject({ is: 'answered', answer: 'Of this one.' });
  });
});
