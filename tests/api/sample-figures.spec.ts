import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Agreement } from '@alliance/insights/documents/agreement/agreement';
import type { Alliance } from '@alliance/insights/documents/alliance/alliance';
import type { Goals } from '@alliance/insights/documents/goals/goals';
import type { Sessions } from '@alliance/insights/documents/session/sessions';
import type { Theme } from '@alliance/insights/documents/themes/theme';
import type { Themes } from '@alliance/insights/documents/themes/themes';
import { openSampleInstallation } from '../harness/opened.ts';
import type { Visitor } from '../harness/visitor.ts';

/** The figures of the brief, as the loaded sample answers them over HTTP. */
let sample: Awaited<ReturnType<typeof openSampleInstallation>>;
const visitors = new Map<string, Visitor>();
beforeAll(async () => {
  sample = await openSampleInstallation();
  for (const name of ['Amara', 'Tom', 'Priya', 'Judith', 'Colm'])
    visitors.set(name, await sample.lookInAs(name));
}, 120_000);
afterAll(() => sample.stop());

const pathOf = (coach: string, what: string) => `/alliances/${sample.allianceOf(coach)}/${what}`;
/** A document of the pair of this coach, as the coach or somebody else reads it. */
const read = async <Document>(coach: string, what: string, asOf?: string, by = coach): Promise<Document> => {
  const path = pathOf(coach, what) + (asOf === undefined ? '' : `?asOf=${asOf}`);
  const answer = await visitors.get(by)?.get(path);
  if (answer?.status !== 200) throw new Error(`${path} was answered ${answer?.status}`);
  return answer.body as Document;
};
const themeOf = async (coach: string, label: string): Promise<Theme> => {
  const { themes } = await read<Themes>(coach, 'themes');
  const found = themes.find((theme) => theme.label.startsWith(label));
  if (!found) throw new Error(`there is no theme ${label}`);
  return found;
};
const alliance = (coach: string, asOf?: string) => read<Alliance>(coach, 'alliance', asOf);
const goals = (coach: string, asOf?: string, by?: string) => read<Goals>(coach, 'goals', asOf, by);

const tOf = ({ attainment }: Goals, rater: 'coach' | 'supervisor') =>
  attainment[rater].map(({ session, t }) => [session, t]);
const agreement = (asOf?: string) => read<Agreement>('Tom', 'agreement', asOf);
const ofState = async (coach: string, state: string) =>
  (await read<Sessions>(coach, 'sessions')).sessions.filter((session) => session.state === state);
/** What became of the need for other words that was said of session 8. */
const answered = async (asOf: string) =>
  (await agreement(asOf)).needs.find(({ session }) => session === 8)?.answer;

type State = Theme['states'][number];
/** As it is told: so many sessions in one state, then so many in the next. */
const run = (...stretches: readonly (readonly [State, number])[]): readonly State[] =>
  stretches.flatMap(([state, sessions]) => Array<State>(sessions).fill(state));
const bits = ({ depths }: Theme): string => depths.map((depth) => (depth === 0 ? 0 : 1)).join('');
const depths = (theme: Theme): readonly number[] => theme.depths.filter((depth) => depth !== 0);
const moved = ({ movement }: Theme): readonly number[] => movement.map(({ session }) => session);

describe('the themes of the sample', () => {
  it('Rescuing keeps coming, fades, sleeps, and returns in session 13', async () => {
    const theme = await themeOf('Amara', 'Rescuing');
    expect([bits(theme), depths(theme), moved(theme)]).toEqual(['1111010000001', [2, 2, 2, 3, 4, 2], [4, 6]]);
    expect(theme.states).toEqual(
      run(
        ['occasional', 1],
        ['emerging', 2],
        ['recurring', 3],
        ['fading', 3],
        ['dormant', 3],
        ['returning', 1],
      ),
    );
    expect(theme).toMatchObject({
      state: 'returning',
      returns: [{ session: 13, on: '2026-06-24', after: 6, afterOn: '2026-01-21', absentFor: 6 }],
    });
  });
  it('Silence moves three times and fades', async () => {
    const theme = await themeOf('Amara', 'Silence');
    expect([bits(theme), depths(theme), moved(theme)]).toEqual([
      '0101111010100',
      [1, 1, 2, 2, 3, 4, 4],
      [5, 7, 9],
    ]);
    expect(theme.states.slice(3)).toEqual(
      run(['emerging', 1], ['recurring', 5], ['fading', 1], ['recurring', 1], ['fading', 2]),
    );
    expect(theme.states[0]).toBeNull();
  });
  it('Sponsor confidentiality emerges', async () => {
    const theme = await themeOf('Amara', 'Sponsor');
    expect([bits(theme), depths(theme)]).toEqual(['0000000000111', [2, 2, 2]]);
    expect(theme.states).toEqual(run([null, 10], ['occasional', 1], ['emerging', 2]));
  });
  it('Being the expert is stuck until a linked goal gains a level in session 10', async () => {
    const theme = await themeOf('Tom', 'Being the expert');
    expect([bits(theme), depths(theme)]).toEqual(['111011111011', [2, 2, 2, 2, 2, 2, 2, 2, 2, 3]]);
    expect(theme.states).toEqual(
      run(['occasional', 1], ['emerging', 2], ['recurring', 2], ['stuck', 4], ['recurring', 3]),
    );
    expect(theme.movement.map(({ session, by }) => [session, by[0]?.kind])).toEqual([
      [10, 'goal'],
      [12, 'deeper'],
    ]);
  });
  it('Power and difference fades, unresolved', async () => {
    const theme = await themeOf('Priya', 'Power and difference');
    expect([bits(theme), moved(theme)]).toEqual(['10110100', [4]]);
    expect(theme.states).toEqual(run(['occasional', 2], ['emerging', 1], ['recurring', 3], ['fading', 2]));
    expect([theme.integrated, theme.integrationOffered]).toEqual([undefined, undefined]);
  });
  it('are told alike as of an earlier day, as far as they had come', async () => {
    const { themes } = await read<Themes>('Amara', 'themes', '2025-11-12');
    const [rescuing, silence] = themes;
    expect(themes).toHaveLength(2);
    expect([rescuing?.state, silence?.state]).toEqual(['recurring', 'recurring']);
    expect(rescuing?.states).toHaveLength(5);
  });
});

describe('how far Amara’s goals have come', () => {
  const [WEIGHTS, SESSIONS] = [
    [3, 2, 1],
    [1, 7, 13],
  ];
  it.each([
    ['coach', [34.58, 54.41, 61.02]],
    ['supervisor', [36.78, 56.61, 67.63]],
  ] as const)('as the %s sees it', async (rater, figures) => {
    const rated = figures.map((t, index) => [SESSIONS[index], t]);
    expect(tOf(await goals('Amara'), rater)).toEqual(rated);
    expect(tOf(await goals('Amara', undefined, 'Judith'), rater)).toEqual(rated);
    for (const [index, day] of ['2025-02-21', '2026-02-13', '2026-07-02'].entries())
      expect(tOf(await goals('Amara', day), rater)).toEqual(rated.slice(0, index + 1));
  });
  it('each goal at its own pace', async () => {
    const { goals: all } = await goals('Amara');
    expect(all.map(({ weight }) => weight)).toEqual(WEIGHTS);
    expect(all.map(({ velocity }) => [velocity.coach?.course, velocity.supervisor?.course])).toEqual([
      ['advancing', 'advancing'],
      ['holding', 'advancing'],
      ['holding', 'holding'],
    ]);
    expect(all[0]?.velocity.coach).toMatchObject({ levelsPer90Days: 0.55, ratings: 3, days: 490 });
  });
});

describe('the distance between Tom and Judith', () => {
  it.each([
    [6, '46455355', '86877867', 2.5, -2.5, -0.86],
    [12, '78776787', '78786877', 0.375, -0.125, 0.55],
  ])('after session %i', async (number, tom, judith, size, direction, shape) => {
    const { pulses } = await alliance('Tom');
    const pulse = pulses.find(({ session }) => session === number);
    const { coach, supervisor } = pulse?.answers ?? {};
    expect([coach?.alliance.join(''), supervisor?.alliance.join('')]).toEqual([tom, judith]);
    expect(pulse?.gap).toMatchObject({ size, direction });
    expect(pulse?.gap.shape).toBeCloseTo(shape, 2);
  });
  it('is nowhere before both had answered', async () => {
    const { pulses } = await alliance('Tom', '2026-06-18');
    expect(pulses.map(({ session }) => session)).not.toContain(12);
    expect((await read<Alliance>('Tom', 'alliance', '2026-06-18', 'Judith')).open).toMatchObject([
      { session: 12, sealedBy: ['coach'] },
    ]);
  });
});

describe('the coach’s say', () => {
  it.each([
    ['Amara', [1, 4, 9, 13], '545455 555455 778777 778787', 4.75, 7.25, 2.5, 'improved'],
    ['Tom', [2, 6, 10, 12], '645565 655565 656565 665565', 5.25, 5.5, 0.25, 'no-reliable-change'],
    ['Priya', [1, 3, 6, 8], '767677 766676 555565 555556', 6.5, 5.17, -1.33, 'declined'],
  ])('of %s', async (coach, sessions, answers, from, to, change, verdict) => {
    const { pulses, agency } = await alliance(coach);
    const { coach: course } = agency;
    expect(pulses.map((pulse) => pulse.answers.coach.agency?.join('')).join(' ')).toBe(answers);
    expect(course?.points.map(({ session }) => session)).toEqual(sessions);
    expect(course?.change).toMatchObject({ verdict, pulsesOnEachSide: 2, pulses: 4, provisional: true });
    expect(course?.change?.from).toBeCloseTo(from, 2);
    expect(course?.change?.to).toBeCloseTo(to, 2);
    expect(course?.change?.change).toBeCloseTo(change, 2);
    expect(course?.change?.criterion).toBeCloseTo(1.05, 2);
  });
});

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
    expect(await ofState('Priya', 'missed')).toMatchObject([{ on: '2025-11-18', reason: 'illness' }]);
    const unopened = held.filter((session) => 'reviews' in session && !session.reviews.openedOn);
    expect(unopened).toMatchObject([{ number: 5, reviews: { sealedBy: [] } }]);
  });
  it('can be read one by one, and no further than they were held', async () => {
    const asked = ['13', '14', '13?asOf=2026-06-23', '0', 'one'].map((rest) =>
      visitors.get('Amara')?.get(`${pathOf('Amara', 'sessions')}/${rest}`),
    );
    const answers = await Promise.all(asked);
    expect(answers.map((answer) => answer?.status)).toEqual([200, 404, 404, 404, 404]);
  });
});

it('is nobody’s who isn’t one of the two', async () => {
  for (const what of ['agreement', 'sessions', 'sessions/1', 'goals', 'themes', 'alliance']) {
    expect((await visitors.get('Priya')?.get(pathOf('Amara', what)))?.status).toBe(404);
    expect((await visitors.get('Judith')?.get(pathOf('Amara', what)))?.status).toBe(200);
  }
});
