import { describe, expect, it } from '@jest/globals';
import { amendmentAccepted, amendmentProposed, reviewRhythmSet } from '@alliance/facts/contract';
import { goalReleased } from '@alliance/facts/goal';
import { themeIntegrated } from '@alliance/facts/theme';
import { aYear } from '../../specification/a-year.ts';
import { on, type Told } from '../../specification/pair-history.ts';
import {
  AMARA,
  amendment,
  answer,
  begins,
  drafts,
  goal,
  JUDITH,
  meet,
  nameTheme,
  openPulse,
  pulse,
  rate,
  reveal,
  revealPulse,
  review,
  seenBy,
  setGoal,
  sign,
  theme,
  touch,
} from '../../specification/people.ts';
import { story, storyOf } from './story.ts';

const began = begins('2025-01-08');
const rows = (told: readonly Told[], viewer = AMARA, asOf?: string) =>
  storyOf(seenBy(viewer, [...began, ...told], asOf)).rows;

describe('the agreement in our story', () => {
  const drafted = drafts(JUDITH, '2025-01-09');
  const first = [...drafted, ...sign(1, '2025-01-14', '2025-01-15')];
  const proposed = on(
    '2025-03-01',
    amendmentProposed({
      by: AMARA,
      amendmentId: amendment(1),
      clauseId: amendment(1),
      op: 'add',
      fromVersion: 1,
      title: 'Silence',
      text: 'We wait.',
    }),
  );
  const accepted = on('2025-03-02', amendmentAccepted({ by: JUDITH, amendmentId: amendment(1) }));
  const silence = { clauseId: amendment(1), kind: 'own', title: 'Silence', op: 'add' } as const;

  it('begins with a draft that nobody signed', () => {
    expect(rows(drafted).agreement).toEqual({
      versions: [],
      draft: { version: 1, since: '2025-01-09', by: 'supervisor', clauses: 2, signedBy: [] },
      open: [],
      endedOn: undefined,
    });
  });
  it('has a version once both have signed', () => {
    const [version] = rows(first).agreement.versions;
    expect(version).toEqual({
      version: 1,
      signed: { coach: '2025-01-14', supervisor: '2025-01-15' },
      effectiveFrom: '2025-01-15',
      clauses: 2,
      changes: [],
      rhythm: undefined,
    });
  });
  it('says whose answer an amendment waits for', () => {
    expect(rows([...first, ...proposed]).agreement.open).toEqual([
      { ...silence, amendmentId: amendment(1), by: 'coach', on: '2025-03-01', turn: 'supervisor' },
    ]);
  });
  it('has the next text once an amendment is accepted, then the next version with what it changed', () => {
    const agreed = [...first, ...proposed, ...accepted];
    expect(rows(agreed).agreement.draft).toEqual({
      version: 2,
      since: '2025-03-02',
      by: 'coach',
      clauses: 3,
      signedBy: [],
    });
    const rhythm = on('2025-03-02', reviewRhythmSet({ by: AMARA, everyN: 3, unit: 'weeks', graceDays: 7 }));
    const [, second] = rows([...agreed, ...rhythm, ...sign(2, '2025-03-03')]).agreement.versions;
    expect(second).toMatchObject({ changes: [silence], rhythm: { everyN: 3, unit: 'weeks' } });
    expect(rows([...agreed, ...rhythm, ...sign(2, '2025-03-03')]).agreement.draft).toBeUndefined();
  });
});

describe('what both reviewed, in our story', () => {
  const one = [...meet(1, '2025-02-19'), ...review(AMARA, 1, '2025-02-20', { value: 8 })];
  it('tells the other that a review is sealed, and not what the session was worth', () => {
    for (const viewer of [AMARA, JUDITH])
      expect(rows(one, viewer).reviewed).toEqual([
        { session: 1, on: '2025-02-19', state: 'one-sealed', sealedBy: 'coach' },
      ]);
  });
  it('opens for both at once', () => {
    const both = [
      ...one,
      ...review(JUDITH, 1, '2025-02-22', { value: 6 }),
      ...reveal(JUDITH, 1, '2025-02-22'),
    ];
    for (const viewer of [AMARA, JUDITH]) {
      expect(rows(both, viewer).reviewed).toEqual([
        {
          session: 1,
          on: '2025-02-19',
          state: 'opened',
          openedOn: '2025-02-22',
          worth: { coach: 8, supervisor: 6 },
        },
      ]);
      expect(rows(both, viewer, '2025-02-21').reviewed[0]?.state).toBe('one-sealed');
    }
  });
});

const DAYS = ['2025-02-05', '2025-03-05', '2025-04-02', '2025-05-07', '2025-06-04', '2025-07-02'];
const LATER = ['2025-09-03', '2025-10-01', '2025-11-05'];
const sessions = [...DAYS, ...LATER].flatMap((day, index) => meet(index + 1, day));
const touchedIn = (numbers: readonly number[], depths: readonly number[] = []): readonly Told[] =>
  numbers.flatMap((number, index) =>
    touch(1, number, [...DAYS, ...LATER][number - 1] ?? '', depths[index] ?? 2, `in ${number}`),
  );
const rescuing = nameTheme(1, 'Rescuing', '2025-02-05');

describe('a theme in our story', () => {
  it('has a number for each session, and when it moved', () => {
    const [thread] = rows([...sessions, ...rescuing, ...touchedIn([1, 2, 4], [2, 3, 3])]).themes;
    expect(thread).toMatchObject({
      themeId: theme(1),
      label: 'Rescuing',
      depths: [2, 3, 0, 3, 0, 0, 0, 0, 0],
      movement: [2],
      named: { coach: 3, supervisor: 0 },
      state: 'dormant',
    });
  });
  it('comes back after an absence, and that stays told', () => {
    const [thread] = rows([...sessions, ...rescuing, ...touchedIn([1, 2, 3, 8])]).themes;
    expect(thread?.state).toBe('fading');
    expect(thread?.cameBack).toEqual({
      session: 8,
      on: '2025-10-01',
      after: 3,
      afterOn: '2025-04-02',
      absentFor: 4,
    });
  });
  it('moves where a goal that is linked to it gains a level', () => {
    const linked = [
      ...setGoal(1, 'To wait', '2025-02-05', { themeIds: [theme(1)] }),
      ...rate(AMARA, 1, -1, 1, '2025-02-05'),
      ...rate(JUDITH, 1, 1, 2, '2025-03-05'),
      ...rate(AMARA, 1, 0, 3, '2025-04-02'),
    ];
    const [thread] = rows([...sessions, ...rescuing, ...touchedIn([1, 2, 3]), ...linked]).themes;
    expect(thread?.movement).toEqual([3]);
  });
  it('is integrated until a session held later touches it again', () => {
    const integrated = on('2025-09-10', themeIntegrated({ by: JUDITH, themeId: theme(1) }));
    const told = [...sessions, ...rescuing, ...touchedIn([1, 2]), ...integrated];
    expect(rows(told).themes[0]).toMatchObject({ state: 'integrated', integratedOn: '2025-09-10' });
    expect(rows([...told, ...touchedIn([9])]).themes[0]?.state).toBe('occasional');
  });
  it('that nobody touched is not in the story yet', () => {
    expect(rows([...sessions, ...rescuing]).themes).toEqual([]);
  });
});

describe('goals in our story', () => {
  const rated = [
    ...sessions,
    ...setGoal(1, 'To wait', '2025-02-05', { weight: 3 }),
    ...setGoal(2, 'To ask', '2025-02-05', { weight: 2 }),
    ...setGoal(3, 'To rest', '2025-02-05', { weight: 1 }),
    ...[-2, 0, -1].flatMap((level, index) => rate(AMARA, index + 1, level, 1, '2025-02-05')),
    ...[-1, -1, -1].flatMap((level, index) => rate(JUDITH, index + 1, level, 1, '2025-02-06')),
    ...[0, 1, 0].flatMap((level, index) => rate(AMARA, index + 1, level, 7, '2025-09-03')),
  ];
  it('have one T for each rater and each session in which they rated', () => {
    expect(rows(rated).goals).toEqual({
      alive: 3,
      laidDown: 0,
      achieved: 0,
      points: [
        { rater: 'coach', session: 1, on: '2025-02-05', t: 34.58 },
        { rater: 'supervisor', session: 1, on: '2025-02-05', t: 36.78 },
        { rater: 'coach', session: 7, on: '2025-09-03', t: 54.41 },
      ],
    });
  });
  it('that are laid down keep what they counted for while they were alive', () => {
    const laidDown = on('2025-09-20', goalReleased({ by: AMARA, goalId: goal(3), learning: 'Enough.' }));
    const { goals } = rows([...rated, ...laidDown]);
    expect(goals).toMatchObject({ alive: 2, laidDown: 1 });
    expect(goals.points).toEqual(rows(rated).goals.points);
  });
});

describe('the coach’s say in our story', () => {
  const agency = [
    [5, 4, 5, 4, 5, 5],
    [5, 5, 5, 4, 5, 5],
    [7, 7, 8, 7, 7, 7],
    [7, 7, 8, 7, 8, 7],
  ];
  const answered = (number: number): readonly Told[] => [
    ...openPulse(number, number, DAYS[number - 1] ?? ''),
    ...answer(AMARA, number, DAYS[number - 1] ?? '', {
      alliance: Array(8).fill(5),
      agency: agency[number - 1] ?? [],
    }),
    ...answer(JUDITH, number, DAYS[number - 1] ?? '', { alliance: Array(8).fill(6) }),
    ...revealPulse(number, DAYS[number - 1] ?? ''),
  ];
  it('is told pulse by pulse, and its change from pairs of pulses once there are four', () => {
    const { agency: row } = rows([...sessions, ...[1, 2, 3, 4].flatMap(answered)]);
    expect(row.pulses.map(({ session, mean }) => [session, mean])).toEqual([
      [1, 4.67],
      [2, 4.83],
      [3, 7.17],
      [4, 7.33],
    ]);
    expect(row.change).toEqual({
      verdict: 'improved',
      from: 4.75,
      to: 7.25,
      change: 2.5,
      criterion: 1.05,
      pairsOfPulses: true,
    });
  });
  it('waits until both have answered, also for who answered first', () => {
    const half = [...sessions, ...answered(1), ...answered(2).slice(0, 2)];
    for (const viewer of [AMARA, JUDITH])
      expect(rows(half, viewer).agency.pulses.map(({ pulseId }) => pulseId)).toEqual([pulse(1)]);
  });
});

describe('our story', () => {
  it('keeps to its schema on every day of a year, for both', () => {
    for (const viewer of [AMARA, JUDITH])
      for (const day of new Set(aYear.map(({ at }) => at.slice(0, 10)))) {
        const told = JSON.parse(JSON.stringify(storyOf(seenBy(viewer, aYear, day)))) as unknown;
        expect(story.safeParse(told).error?.issues).toBeUndefined();
      }
  });
  it('of a day before it began is empty', () => {
    const { rows: empty, beats, attention, events } = storyOf(seenBy(AMARA, aYear, '2024-12-24'));
    expect(empty).toEqual({
      agreement: { versions: [], draft: undefined, open: [], endedOn: undefined },
      shared: { coach: [], supervisor: [] },
      reviewed: [],
      themes: [],
      goals: { alive: 0, laidDown: 0, achieved: 0, points: [] },
      agency: { pulses: [], change: undefined },
    });
    expect([beats, attention, events]).toEqual([[], [], []]);
  });
});
