import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Prepare } from '@alliance/insights/preparation/document/prepare';
import { openSampleOverHttp, type SampleOverHttp } from './over-http.ts';

/** What people of the sample prepared, as the loaded sample answers it over HTTP. */
let sample: SampleOverHttp;
beforeAll(async () => {
  sample = await openSampleOverHttp();
}, 120_000);
afterAll(() => sample.stop());

const prepareOf = async (who: string, coach = who, query = ''): Promise<Prepare> => {
  const { user } = (await sample.as(who).get('/auth/get-session')).body as { user: { id: string } };
  const beside = sample.pathOf(coach, '').split('/')[2];
  return (await sample.as(who).get(`/people/${user.id}/prepare?beside=${beside}${query}`)).body as Prepare;
};
const aliases = ({ preparation }: Prepare) =>
  preparation?.coachings.map(({ clientAlias, eyes }) => [clientAlias, ...eyes]);

describe('what Amara prepares for session 14', () => {
  it('looks back on three sessions, and has before it what could come along', async () => {
    const read = await prepareOf('Amara');
    expect(aliases(read)).toEqual([
      ['K.', 3, 7],
      ['D.', 2, 4],
      ['P.', 3],
    ]);
    expect(read.earlier.map(({ completed }) => completed?.minutes)).toEqual([20]);
    expect(read.between).toMatchObject({
      next: { session: 14, on: '2026-07-15' },
      left: { session: 13, learning: [{ by: 'coach' }, { by: 'supervisor' }] },
      commitments: [
        { session: 12, said: { state: 'not-yet' } },
        { session: 13 },
        { session: 13 },
        { session: 13 },
      ],
      cameBack: [{ label: 'Rescuing', touchedIn: [1, 2, 3, 4, 6, 13], without: 6 }],
    });
    expect(read.between?.held).toHaveLength(2);
  });
  it('is on an earlier day what stood there then, for the session that was next', async () => {
    const before = await prepareOf('Amara', 'Amara', '&asOf=2026-06-22');
    expect(aliases(before)).toEqual([
      ['K.', 1, 3],
      ['D.', 2],
    ]);
    expect(before.between?.next).toMatchObject({ session: 13, on: '2026-06-24' });
    expect(aliases(await prepareOf('Amara', 'Amara', '&asOf=2026-06-27'))).toEqual([['K.', 3, 7]]);
  });
});

describe('what the others prepare', () => {
  it('is theirs: Judith’s beside Amara is not beside Tom, and each has their own', async () => {
    expect(aliases(await prepareOf('Judith', 'Amara'))).toEqual([['W.', 2, 6]]);
    expect(aliases(await prepareOf('Judith', 'Tom'))).toBeUndefined();
    expect(aliases(await prepareOf('Tom'))).toEqual([['L.', 2]]);
    expect((await prepareOf('Priya')).earlier[0]?.hardest?.text).toMatch(/leaving/);
  });
});
