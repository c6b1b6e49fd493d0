import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayOf } from '@alliance/days/days';
import { UTC } from '@alliance/days/zone';
import { until } from '@alliance/platform-tests/until';
import { formPair, idOf, type Pair } from '../harness/alliance.ts';
import { openInstallation, type Opened } from '../harness/opened.ts';
import type { Answer, Visitor } from '../harness/visitor.ts';

const DAY = 86_400_000;
/** By the askers' calendar: they name no zone, so it is UTC's. */
const dayAgo = (days: number) => dayOf(new Date(Date.now() - days * DAY).toISOString(), UTC);

let opened: Opened;
let pair: Pair;
let amara: Holder;
let sessionId: string;
beforeAll(async () => {
  opened = await openInstallation();
  pair = await formPair(opened);
  amara = await holding(pair.coach);
  sessionId = await planned(1);
}, 60_000);
afterAll(() => opened?.stop());

const planned = async (inDays: number) =>
  idOf(
    await pair.does(pair.coach, 'session/schedule', {
      startsAt: new Date(Date.now() + inDays * DAY).toISOString(),
      minutes: 60,
      mode: 'video',
    }),
  );

interface Moment {
  readonly momentId: string;
  readonly is: string;
  readonly text: string;
  readonly noticedOn: string;
  readonly shared?: { readonly itemId: string; readonly text: string };
  readonly lying?: { readonly lag: number; readonly sharedIn?: number };
}
interface NotKnowing {
  readonly moments: readonly Moment[];
  readonly ways?: { readonly noticed: number; readonly halfSharedBy?: number };
}

/** Somebody who does something with what is their own. */
const holding = async (visitor: Visitor) => {
  const { user } = (await visitor.get('/auth/get-session')).body as { user: { id: string } };
  const own = { 'alliance-position': '' };
  const post = (path: string, body: object = {}, headers: Record<string, string> = {}) =>
    visitor.post(`/people/${user.id}/moment/${path}`, body, { ...own, ...headers });
  return {
    id: user.id,
    post,
    does: async (path: string, body: object = {}) => {
      const answer = await post(path, body);
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
      return answer;
    },
    reads: async (answer: Answer | undefined, query = ''): Promise<NotKnowing> => {
      const position = String((answer?.body as { position?: string } | undefined)?.position ?? '');
      const read = await visitor.get(`/people/${user.id}/not-knowing${query}`, {
        'alliance-position': position,
      });
      if (read.status !== 200) throw new Error(JSON.stringify(read.body));
      return read.body as NotKnowing;
    },
  };
};
type Holder = Awaited<ReturnType<typeof holding>>;

const agendaFor = async (visitor: Visitor) =>
  JSON.stringify((await visitor.get(`/alliances/${pair.allianceId}/agenda`)).body);
const noted = (text: string, more: object = {}) => ({
  kind: 'disappointment',
  noticedOn: dayAgo(3),
  text,
  ...more,
});

describe('what somebody notices', () => {
  it('can be held without any pair', async () => {
    const dee = await holding(await opened.signUp('Dee'));
    const answer = await dee.does('notice', noted('I nodded.'));
    expect((await dee.reads(answer)).moments).toMatchObject([{ is: 'held', text: 'I nodded.' }]);
    const gone = await dee.does(`${idOf(answer)}/let-go`);
    expect((await dee.reads(gone)).moments).toMatchObject([{ is: 'let-go' }]);
  });
  it('stands on the agenda in the words that cross, once it is shared, and says no more', async () => {
    const momentId = idOf(await amara.does('notice', noted('I minded her silence.')));
    expect(await agendaFor(pair.supervisor)).not.toContain('silence');
    const to = { allianceId: pair.allianceId, sessionId, text: 'I’d like to speak of silence.' };
    const shared = await amara.does(`${momentId}/share`, { ...to, discloseNoticedOn: false });
    const { reached } = shared.body as { reached: { id: string; position: string } };
    // With the position that she was told of the other scope, she reads there what she has just shared.
    expect(await agendaFor(pair.coach.after({ body: reached }))).toContain(to.text);
    await until('it stands there', async () => (await agendaFor(pair.supervisor)).includes(to.text));
    const hers = await agendaFor(pair.supervisor);
    expect(hers).toContain(reached.id);
    for (const secret of [momentId, 'I minded', 'disappointment', dayAgo(3), 'oment'])
      expect([secret, hers.includes(secret)]).toEqual([secret, false]);
    const mine = await amara.reads(shared, `?beside=${pair.allianceId}`);
    expect(mine.moments).toMatchObject([
      { is: 'shared', shared: { itemId: reached.id, text: to.text }, lying: { lag: 1, sharedIn: 1 } },
    ]);
    expect(mine.ways).toMatchObject({ noticed: 1, halfSharedBy: 1 });
  });
  it('says when, where its author says so, and is gone for the other once it was taken back', async () => {
    const momentId = idOf(await amara.does('notice', noted('I looked away.', { noticedOn: dayAgo(9) })));
    const to = { allianceId: pair.allianceId, sessionId, text: 'I looked away, and noticed.' };
    const telling = { ...to, discloseNoticedOn: true };
    await amara.does(`${momentId}/share`, telling);
    await until('the day', async () => (await agendaFor(pair.supervisor)).includes(dayAgo(9)));
    const back = await amara.does(`${momentId}/take-back`);
    await until('it is gone', async () => !(await agendaFor(pair.supervisor)).includes(to.text));
    const mine = await amara.reads(back, `?beside=${pair.allianceId}`);
    expect(mine.moments.find((each) => each.momentId === momentId)).toMatchObject({ is: 'held' });
    expect((await amara.post(`${momentId}/share`, telling)).status).toBe(200);
  });
  it('is held again by its author’s page where they took it off the agenda itself, and can be shared anew', async () => {
    const momentId = idOf(await amara.does('notice', noted('I laughed.')));
    const telling = { allianceId: pair.allianceId, sessionId, text: 'I laughed.', discloseNoticedOn: false };
    const shared = await amara.does(`${momentId}/share`, telling);
    const { reached } = shared.body as { reached: { id: string } };
    await pair.does(pair.coach, 'agenda/withdraw-item', { itemId: reached.id });
    const standing = async () =>
      (await amara.reads(undefined, `?beside=${pair.allianceId}`)).moments.find(
        (each) => each.momentId === momentId,
      )?.is;
    await until('it is held', async () => (await standing()) === 'held');
    expect((await amara.post(`${momentId}/share`, telling)).status).toBe(200);
  });
  it('is shared once, when it is sent twice under one key', async () => {
    const momentId = idOf(await amara.does('notice', noted('Twice.')));
    const telling = { allianceId: pair.allianceId, sessionId, text: 'Once.', discloseNoticedOn: false };
    const key = { 'idempotency-key': 'share-it-once' };
    const answers = [1, 2].map(() => amara.post(`${momentId}/share`, telling, key));
    const [first, second] = (await Promise.all(answers)).map(({ status, body }) => ({ status, body }));
    expect(first).toEqual(second);
    await until('it stands there', async () => (await agendaFor(pair.coach)).includes('Once.'));
    expect((await agendaFor(pair.coach)).split('Once.').length).toBe(2);
  });
  it('is shared with a pair of one’s own only, and another’s is answered as none', async () => {
    const momentId = idOf(await amara.does('notice', noted('Elsewhere.')));
    const nowhere = { sessionId, text: 'Elsewhere.', discloseNoticedOn: false };
    const other = await formPair(opened);
    const refused = async (allianceId: string) => {
      const { status, body } = await amara.post(`${momentId}/share`, { ...nowhere, allianceId });
      return { status, body };
    };
    const theirs = await refused(other.allianceId);
    expect(theirs).toMatchObject({ status: 404, body: { type: expect.stringMatching(/no-such-alliance$/) } });
    expect(await refused('99999999-9999-4999-8999-999999999999')).toEqual(theirs);
    await expect(amara.reads(undefined, `?beside=${other.allianceId}`)).rejects.toThrow('not-found');
  });
  it('is there as of a day on which it was noted, and on none before', async () => {
    const before = await amara.reads(undefined, `?asOf=${dayAgo(1)}`);
    expect(before.moments).toEqual([]);
    await expect(amara.reads(undefined, `?asOf=${dayAgo(-2)}`)).rejects.toThrow('not-come-yet');
  });
});
