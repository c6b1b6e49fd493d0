import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AcrossOfThePair } from '@alliance/insights/across-pairs/of-the-pair';
import type { AcrossPairs } from '@alliance/insights/across-pairs/across-pairs';
import { agreeOnTheUsual, signNext } from '../harness/agreed.ts';
import { formPair, idOf, type Pair } from '../harness/alliance.ts';
import { openInstallation, type Opened } from '../harness/opened.ts';
import type { Visitor } from '../harness/visitor.ts';

const HELD = { minutes: 60, mode: 'video' };
let opened: Opened;
let pair: Pair;
let supervisorId: string;

const idFor = async (visitor: Visitor) =>
  ((await visitor.get('/auth/get-session')).body as { user: { id: string } }).user.id;
const across = async () => {
  // What they have waited for is recorded in their alliance, and is none of what is one's own.
  pair.supervisor.after({ body: {} });
  return (await pair.supervisor.get(`/people/${supervisorId}/across-pairs`)).body as AcrossPairs;
};
const page = async (who: Visitor) =>
  (await who.get(`/alliances/${pair.allianceId}/across-pairs`)).body as AcrossOfThePair;
const proposes = async (who: Visitor) => {
  const { prepared } = await page(who);
  return idOf(await pair.does(who, 'contract/propose-amendment', prepared));
};
const agree = async (who: Visitor, other: Visitor) => {
  await pair.does(other, 'contract/accept-amendment', { amendmentId: await proposes(who) });
  await signNext(pair);
};

beforeAll(async () => {
  opened = await openInstallation();
  pair = await formPair(opened);
  supervisorId = await idFor(pair.supervisor);
  await agreeOnTheUsual(pair);
  const heldAt = new Date(Date.now() - 86_400_000).toISOString();
  const sessionId = idOf(await pair.does(pair.coach, 'session/record-held', { heldAt, ...HELD }));
  const named = { label: 'Rescuing', family: 'rescuing-and-dependency' };
  const themeId = idOf(await pair.does(pair.coach, 'themes/name', named));
  const reading = {
    themeId,
    sessionId,
    depth: 2,
    namedBy: await idFor(pair.coach),
    function: 'formative',
    eye: 4,
  };
  expect((await pair.does(pair.coach, 'themes/offer-touch', reading)).status).toBe(200);
}, 60_000);
afterAll(() => opened.stop());

describe('across pairs', () => {
  it('stands a pair that signed the usual fourteen, and what only one of the two said isn’t in it', async () => {
    const { pairs, families } = await across();
    expect(pairs).toMatchObject([{ allianceId: pair.allianceId, sessions: [expect.any(String)] }]);
    expect(families).toMatchObject([
      { pairs: [{ lastSix: { touched: 0, of: 1 }, themes: [{ touched: [] }] }] },
    ]);
  });
  it('stands it no more once what either proposed in a tap is agreed and signed, and again after another', async () => {
    await agree(pair.coach, pair.supervisor);
    expect(await across()).toMatchObject({ pairs: [], families: [], notHere: [{ stage: 'not-named' }] });
    expect(await page(pair.coach)).toMatchObject({
      stage: 'not-named',
      readable: [{ until: expect.any(String) }],
    });
    expect((await page(pair.coach)).stands).toBeUndefined();
    await agree(pair.supervisor, pair.coach);
    expect(await across()).toMatchObject({ pairs: [{ allianceId: pair.allianceId }], notHere: [] });
    const { stands, readable } = await page(pair.coach);
    expect(stands?.families).toMatchObject([{ family: 'rescuing-and-dependency' }]);
    expect(readable).toHaveLength(2);
  });
  it('is of today: a day of before is refused, as is anything else that is asked of it', async () => {
    for (const path of [`/people/${supervisorId}/across-pairs`, `/alliances/${pair.allianceId}/across-pairs`])
      expect([path, (await pair.supervisor.get(`${path}?asOf=2025-01-01`)).status]).toEqual([path, 422]);
  });
});
