import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Agreement } from '@alliance/insights/agreement/document/agreement';
import type { Sessions } from '@alliance/insights/session/document/sessions';
import { openSampleOverHttp, type SampleOverHttp } from './over-http.ts';

/** The figures of the brief, as the loaded sample answers them over HTTP. */
let sample: SampleOverHttp;
beforeAll(async () => {
  sample = await openSampleOverHttp();
}, 120_000);
afterAll(() => sample.stop());

const agreement = (asOf?: string) => sample.read<Agreement>('Tom', 'agreement', asOf);
const ofState = async (coach: string, state: string) =>
  (await sample.read<Sessions>(coach, 'sessions')).sessions.filter((session) => session.state === state);
/** What became of the need for other words that was said of session 8. */
const answered = async (asOf: string) =>
  (await agreement(asOf)).needs.find(({ session }) => session === 8)?.answer;

describe('the agreement of Tom and Judith', () => {
  it('lives: thirteen of its fifteen clauses were spoken of in twelve months', async () => {
    const { life } = await agreement();
    expect(life).toMatchObject({ active: 15, notSpokenOf: ['records-and-retention', 'ending'] });
    expect(life?.spokenOf).toHaveLength(13);
    expect(life?.index).toBe(13 / 15);
  });
  it('is in its third version since both signed on 11 March 2026', async () => {
    expect((await agreement()).versions.at(-1)).toMatchObject({
      version: 3,
      effectiveFrom: '2026-03-11',
      signatures: { coach: { at: expect.stringContaining('T08:40') }, supervisor: { on: '2026-03-11' } },
    });
    expect((await agreement('2026-03-10')).versions).toHaveLength(2);
  });
  it('has the clause that Tom proposed and Judith countered', async () => {
    const { amendments, clauses } = await agreement();
    const added = amendments.find(({ clause, inVersion }) => clause.op === 'add' && inVersion === 3);
    expect(added?.steps.map(({ step, by }) => [step, by])).toEqual([
      ['proposed', 'coach'],
      ['countered', 'supervisor'],
      ['accepted', 'coach'],
    ]);
    expect(clauses.find(({ clauseId }) => clauseId === added?.clause.clauseId)).toMatchObject({
      kind: 'own',
      standing: 'in-force',
      since: { version: 3 },
    });
  });
  it('drifted until that was proposed', async () => {
    expect(await answered('2026-02-18')).toBe('waiting');
    expect(await answered('2026-02-19')).toBe('drifting');
    expect(await answered('2026-02-26')).toBe('drifting');
    expect(await answered('2026-02-27')).toBe('late');
  });
});

describe('the sessions', () => {
  const AMARA =
    '2025-02-19 2025-04-16 2025-06-18 2025-08-27 2025-11-05 2026-01-21 2026-02-11 2026-03-04 2026-03-25 2026-04-15 2026-05-06 2026-05-27 2026-06-24';
  const TOM =
    '2025-03-05 2025-04-16 2025-05-28 2025-07-09 2025-09-03 2025-10-15 2025-11-26 2026-01-14 2026-02-25 2026-04-08 2026-05-13 2026-06-17';
  it.each([
    ['Amara', AMARA, '2026-07-15'],
    ['Tom', TOM, '2026-07-22'],
  ])('of %s were held on these days, and the next is agreed', async (coach, days, next) => {
    expect((await ofState(coach, 'held')).map(({ on }) => on).join(' ')).toBe(days);
    expect((await ofState(coach, 'planned')).map(({ on }) => on)).toEqual([next]);
  });
  it('of Priya were eight, with one missed, none planned, and one whose reviews never opened', async () => {
    const held = await ofState('Priya', 'held');
    expect(held).toHaveLength(8);
    expect(await ofState('Priya', 'planned')).toEqual([]);
    expect(await ofState('Priya', 'missed')).toMatchObject([{ on: '2025-11-18', by: 'supervisor' }]);
    const unopened = held.filter((session) => 'reviews' in session && !session.reviews.openedOn);
    expect(unopened).toMatchObject([{ number: 5, reviews: { sealedBy: [] } }]);
  });
  it('can be read one by one, by their ids, from the day on which they were held', async () => {
    const [last, next] = [(await ofState('Amara', 'held')).at(-1), (await ofState('Amara', 'planned'))[0]];
    const [id, planned] = [last?.sessionId ?? '', next?.sessionId ?? ''];
    const asked = [id, planned, `${id}?asOf=2026-06-23`, '13', 'one'].map((rest) =>
      sample.as('Amara').get(`${sample.pathOf('Amara', 'sessions')}/${rest}`),
    );
    const answers = await Promise.all(asked);
    expect(answers.map((answer) => answer.status)).toEqual([200, 404, 404, 404, 404]);
  });
});

it('is nobody’s who isn’t one of the two', async () => {
  const [first] = (await sample.read<Sessions>('Amara', 'sessions')).sessions;
  const one = `sessions/${first?.sessionId ?? ''}`;
  for (const what of ['agreement', 'sessions', one, 'goals', 'themes', 'alliance']) {
    expect((await sample.as('Priya').get(sample.pathOf('Amara', what))).status).toBe(404);
    expect((await sample.as('Judith').get(sample.pathOf('Amara', what))).status).toBe(200);
  }
});
