import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AgendaDocument } from '@alliance/insights/agenda/document/agenda';
import type { NotKnowing } from '@alliance/insights/moment/document/not-knowing';
import { openSampleOverHttp, type SampleOverHttp } from './over-http.ts';

/** The nine moments of the brief, as the loaded sample answers them over HTTP. */
let sample: SampleOverHttp;
beforeAll(async () => {
  sample = await openSampleOverHttp();
}, 120_000);
afterAll(() => sample.stop());

const notKnowingOf = async (who: string, query: string): Promise<NotKnowing> => {
  const { user } = (await sample.as(who).get('/auth/get-session')).body as { user: { id: string } };
  return (await sample.as(who).get(`/people/${user.id}/not-knowing${query}`)).body as NotKnowing;
};
const besideJudith = () => `?beside=${sample.pathOf('Amara', '').split('/')[2]}`;

describe('what Amara noticed', () => {
  it('is nine moments, of which half found their way by the second session', async () => {
    const { moments, ways } = await notKnowingOf('Amara', besideJudith());
    const lags = (is: string) => moments.flatMap((each) => (each.is === is ? [each.lying?.lag] : []));
    expect([lags('shared'), lags('held'), lags('let-go')]).toEqual([[3, 2, 2, 1, 1, 0], [4, 2], [1]]);
    expect(ways).toEqual({
      noticed: 9,
      course: [
        { lag: 0, shared: 0.111, letGo: 0, held: 0.889 },
        { lag: 1, shared: 0.333, letGo: 0.111, held: 0.556 },
        { lag: 2, shared: 0.556, letGo: 0.111, held: 0.333 },
        { lag: 3, shared: 0.722, letGo: 0.111, held: 0.167 },
      ],
      halfSharedBy: 2,
      meanOfShared: 1.5,
    });
  });
  it('is on an earlier day what she could see then', async () => {
    const { moments } = await notKnowingOf('Amara', `${besideJudith()}&asOf=2025-08-01`);
    expect(moments.map(({ is, lying }) => [is, lying?.lag])).toEqual([
      ['held', 2],
      ['let-go', 1],
      ['held', 0],
    ]);
  });
  it('is to Judith an agenda, which names no moment and no day that was not disclosed', async () => {
    const agenda = await sample.read<AgendaDocument>('Amara', 'agenda', undefined, 'Judith');
    const items = agenda.agendas.flatMap((each) => each.items);
    const brought = items.filter(({ by, origin }) => by === 'coach' && !origin);
    expect(brought.map(({ noticedOn }) => noticedOn ?? 'not said')).toEqual([
      '2025-03-05',
      'not said',
      '2025-11-19',
      'not said',
      '2026-04-22',
      'not said',
    ]);
    expect(items.filter(({ workedWith }) => workedWith).map(({ by }) => by)).toEqual(['supervisor']);
    expect((await notKnowingOf('Judith', besideJudith())).moments).toEqual([]);
  });
});
