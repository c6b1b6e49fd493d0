import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayOf } from '@alliance/days/days';
import { UTC } from '@alliance/days/zone';
import type { Prepare } from '@alliance/insights/preparation/document/prepare';
import { until } from '@alliance/platform-tests/until';
import { ManagedClock } from '@alliance/platform/clock';
import { formPair, idOf, type Pair } from '../harness/alliance.ts';
import { openInstallation, type Opened } from '../harness/opened.ts';
import type { Answer, Visitor } from '../harness/visitor.ts';

const DAY = 86_400_000;
const BEGAN = Date.parse('2026-03-02T09:00:00.000Z');

let clock: ManagedClock;
let opened: Opened;
let pair: Pair;
let sessionId: string;
beforeAll(async () => {
  clock = new ManagedClock(new Date(BEGAN).toISOString());
  opened = await openInstallation({ clock });
  pair = await formPair(opened);
  const startsAt = new Date(BEGAN + 9 * DAY).toISOString();
  sessionId = idOf(await pair.does(pair.coach, 'session/schedule', { startsAt, minutes: 60, mode: 'video' }));
}, 60_000);
afterAll(() => opened?.stop());

const today = () => dayOf(clock.now(), UTC);
/** Somebody who prepares, and reads what they did. */
const preparing = async (visitor: Visitor, beside?: string) => {
  const { user } = (await visitor.get('/auth/get-session')).body as { user: { id: string } };
  let latest = '';
  const post = async (verb: string, body: object): Promise<Answer> => {
    const own = { 'alliance-position': '' };
    const answer = await visitor.post(`/people/${user.id}/preparation/${verb}`, body, own);
    latest = String((answer.body as { position?: string }).position ?? latest);
    return answer;
  };
  return {
    post,
    id: async (verb: string, body: object) => {
      const answer = await post(verb, body);
      if (answer.status !== 200) throw new Error(`${verb}: ${JSON.stringify(answer.body)}`);
      return idOf(answer);
    },
    reads: async (asOf?: string): Promise<Prepare> => {
      const query = new URLSearchParams({ ...(beside && { beside }), ...(asOf && { asOf }) });
      const path = `/people/${user.id}/prepare?${query.toString()}`;
      return (await visitor.get(path, { 'alliance-position': latest })).body as Prepare;
    },
  };
};
const looking = (preparationId: string, clientAlias: string, more: object = {}) => ({
  preparationId,
  clientAlias,
  coachedOn: today(),
  less: 'I hurried.',
  eyes: [2, 4],
  ...more,
});

describe('what somebody prepares', () => {
  it('needs no pair', async () => {
    const dee = await preparing(await opened.signUp('Dee'));
    const preparationId = await dee.id('start', {});
    await dee.id('review-coaching-session', looking(preparationId, 'K.'));
    await dee.id('answer-hardest', { preparationId, text: 'That I hurried.' });
    const { preparation, between } = await dee.reads();
    expect(preparation).toMatchObject({
      coachings: [{ clientAlias: 'K.', less: 'I hurried.', eyes: [2, 4] }],
      hardest: { text: 'That I hurried.' },
    });
    expect(between).toBeUndefined();
    await dee.id('complete', { preparationId, minutes: 12 });
    const after = await dee.reads();
    expect(after.preparation).toBeUndefined();
    expect(after.earlier).toMatchObject([{ preparationId, completed: { minutes: 12 } }]);
  });

  it('is for the next session of a pair, the supervisor’s as well, and stays there completed', async () => {
    for (const visitor of [pair.coach, pair.supervisor]) {
      const one = await preparing(visitor, pair.allianceId);
      const towards = { allianceId: pair.allianceId, sessionId };
      const preparationId = await one.id('start', { towards });
      const coachingId = await one.id('review-coaching-session', looking(preparationId, 'D.'));
      const again = await one.post('start', { towards });
      expect(again).toMatchObject({ status: 409, body: { preparationId } });
      await one.id('correct-coaching-session', { ...looking(preparationId, 'P.'), coachingId });
      await one.id('complete', { preparationId });
      const { preparation, between } = await one.reads();
      expect(preparation).toMatchObject({
        preparationId,
        coachings: [{ clientAlias: 'P.', before: [{ clientAlias: 'D.' }] }],
        completed: { on: today() },
      });
      expect(between).toMatchObject({ next: { sessionId, session: 1 }, items: [] });
    }
  });

  it('says on a day what was there by then, without what was taken out since, and again what was said anew', async () => {
    const one = await preparing(await opened.signUp('Ela'));
    const preparationId = await one.id('start', {});
    const first = await one.id('review-coaching-session', looking(preparationId, 'K.'));
    await one.id('review-coaching-session', looking(preparationId, 'L.'));
    await one.id('answer-hardest', { preparationId, text: 'The first answer.' });
    const then = today();
    clock.moveTo(new Date(BEGAN + 2 * DAY).toISOString());
    await one.id('take-back-coaching-session', { preparationId, coachingId: first });
    await one.id('take-back-hardest', { preparationId });
    await one.id('answer-hardest', { preparationId, text: 'Another.' });
    await one.id('review-coaching-session', looking(preparationId, 'M.'));
    const aliases = ({ preparation }: Prepare) => preparation?.coachings.map((each) => each.clientAlias);
    const [now, before] = [await one.reads(), await one.reads(then)];
    expect([aliases(now), now.preparation?.hardest?.text]).toEqual([['L.', 'M.'], 'Another.']);
    expect([aliases(before), before.preparation?.hardest]).toEqual([['L.'], undefined]);
  });

  it('shows which answer is a moment by now, and nothing of it is between the two', async () => {
    const coach = await preparing(pair.coach, pair.allianceId);
    const { preparation } = await coach.reads();
    const preparationId = preparation?.preparationId ?? '';
    await coach.id('take-up', { preparationId });
    const text = 'That I knew what I was doing.';
    await coach.id('answer-hardest', { preparationId, text });
    expect((await coach.reads()).preparation?.hardest).toMatchObject({ text });
    const { user } = (await pair.coach.get('/auth/get-session')).body as { user: { id: string } };
    const noted = { kind: 'discomfort', noticedOn: today(), text, concerns: pair.allianceId };
    const own = { 'alliance-position': '' };
    const moment = idOf(await pair.coach.post(`/people/${user.id}/moment/notice`, noted, own));
    await coach.id('complete', { preparationId });
    const read = await coach.reads();
    expect(read.preparation?.hardest).toMatchObject({ momentId: moment });
    expect(read.between?.held).toMatchObject([{ momentId: moment, text, over: 0 }]);
    expect(read.between?.items).toEqual([]);
  });

  it('shows what I still ask, and that it was brought', async () => {
    const coach = await preparing(pair.coach, pair.allianceId);
    const { user } = (await pair.coach.get('/auth/get-session')).body as { user: { id: string } };
    const own = { 'alliance-position': '' };
    const text = 'Whom do I protect?';
    const path = `/people/${user.id}/question`;
    const questionId = idOf(await pair.coach.post(`${path}/keep`, { text, concerns: pair.allianceId }, own));
    await until('it is kept', async () => (await coach.reads()).between?.asked.length === 1);
    expect((await coach.reads()).between?.asked).toMatchObject([{ questionId, text, isOwn: true }]);
    const bringing = { allianceId: pair.allianceId, sessionId, text };
    expect((await pair.coach.post(`${path}/${questionId}/bring`, bringing, own)).status).toBe(200);
    await until('it is brought', async () => (await coach.reads()).between?.asked[0]?.brought !== undefined);
    expect((await coach.reads()).between?.asked).toMatchObject([{ text, isOwn: false, brought: {} }]);
  });
});
