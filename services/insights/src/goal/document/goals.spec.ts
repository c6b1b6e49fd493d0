import { describe, expect, it } from '@jest/globals';
import { goalAchieved, goalRated, goalReleased, goalRevised } from '@alliance/facts/goal';
import { themesMerged } from '@alliance/facts/theme';
import { on, type DatedFact } from '../../specification/pair-history.ts';
import {
  AMARA,
  begins,
  goal,
  JUDITH,
  meet,
  nameTheme,
  rate,
  seenBy,
  session,
  setGoal,
  theme,
} from '../../specification/people.ts';
import { revisionFor } from '../../specification/revisions.ts';
import { goalsOf } from './goals.ts';

const held = [
  ...begins('2025-01-08'),
  ...meet(1, '2025-02-19'),
  ...meet(2, '2025-04-16'),
  ...meet(3, '2025-06-18'),
];
const read = (told: readonly DatedFact[], asOf?: string, viewer = AMARA) =>
  goalsOf(seenBy(viewer, [...held, ...told], asOf));
const first = (told: readonly DatedFact[], asOf?: string, viewer?: string) =>
  read(told, asOf, viewer).goals[0];
const toWait = setGoal(1, 'To wait', '2025-02-19');

describe('a learning goal', () => {
  it('is the same for both, with whose it is, its levels and the revision that each is told', () => {
    for (const viewer of [AMARA, JUDITH])
      expect(first(toWait, undefined, viewer)).toMatchObject({
        goalId: goal(1),
        revision: revisionFor(viewer, `goal-${goal(1)}`, 1),
        owner: 'coach',
        articulated: { by: 'coach', on: '2025-02-19' },
        weight: 1,
        anchors: ['much less', 'less', 'as hoped', 'more', 'much more'],
        standing: { is: 'live' },
      });
  });
  it('keeps every wording with the days on which it held', () => {
    const told = [
      ...toWait,
      ...on(
        '2025-05-01',
        goalRevised({ by: JUDITH, goalId: goal(1), text: 'To wait ten minutes', why: 'Longer.' }),
      ),
    ];
    expect(first(told)?.wordings).toEqual([
      { text: 'To wait', by: 'coach', from: '2025-02-19', until: '2025-05-01', why: undefined },
      { text: 'To wait ten minutes', by: 'supervisor', from: '2025-05-01', until: undefined, why: 'Longer.' },
    ]);
    expect(first(told, '2025-04-30')?.wordings).toMatchObject([{ text: 'To wait', until: undefined }]);
  });
  it('names its themes as they are told now, each once', () => {
    const told = [
      ...nameTheme(1, 'Rescuing', '2025-02-19'),
      ...nameTheme(2, 'Rescue', '2025-02-19'),
      ...setGoal(1, 'To wait', '2025-02-19', { themeIds: [theme(1), theme(2)] }),
      ...on('2025-03-01', themesMerged({ by: AMARA, from: [theme(2)], into: theme(1) })),
    ];
    expect(first(told)?.themes).toEqual([{ themeId: theme(1), label: 'Rescuing' }]);
    expect(first(told, '2025-02-28')?.themes).toHaveLength(2);
    expect(read(told).themes).toEqual([{ themeId: theme(1), label: 'Rescuing' }]);
  });
  it('was reached, or laid down with what it taught', () => {
    const reached = on(
      '2025-07-01',
      goalAchieved({ by: AMARA, goalId: goal(1), learning: 'Waiting is help.' }),
    );
    const laidDown = on('2025-07-01', goalReleased({ by: JUDITH, goalId: goal(1), learning: 'Enough.' }));
    expect(first([...toWait, ...reached])?.standing).toEqual({
      is: 'achieved',
      by: 'coach',
      on: '2025-07-01',
      learning: 'Waiting is help.',
    });
    expect(first([...toWait, ...laidDown])?.standing).toMatchObject({ is: 'laid-down', by: 'supervisor' });
    expect(first([...toWait, ...laidDown], '2025-06-30')?.standing).toEqual({ is: 'live' });
  });
});

describe('learning goals', () => {
  it('stand by falling weight, then by age, then the reached ones, then those laid down', () => {
    const told = [
      ...setGoal(1, 'laid down', '2025-02-01', { weight: 5 }),
      ...setGoal(2, 'light', '2025-02-02', { weight: 1 }),
      ...setGoal(3, 'reached', '2025-02-03', { weight: 5 }),
      ...setGoal(4, 'heavy', '2025-02-04', { weight: 3 }),
      ...setGoal(5, 'light, later', '2025-02-05', { weight: 1 }),
      ...on('2025-03-01', goalReleased({ by: AMARA, goalId: goal(1), learning: 'Enough.' })),
      ...on('2025-03-01', goalAchieved({ by: AMARA, goalId: goal(3), learning: 'Done.' })),
    ];
    expect(read(told).goals.map(({ wordings }) => wordings[0]?.text)).toEqual([
      'heavy',
      'light',
      'light, later',
      'reached',
      'laid down',
    ]);
  });
});

describe('a rating', () => {
  it('stands at its session, in the order given there; a later one of the same member takes its place', () => {
    const told = [
      ...toWait,
      ...rate(AMARA, 1, 1, 2, '2025-04-20'),
      ...rate(AMARA, 1, -2, 1, '2025-04-21'),
      ...rate(JUDITH, 1, 0, 2, '2025-04-22'),
      ...on(
        '2025-04-23',
        goalRated({ by: AMARA, goalId: goal(1), level: 2, sessionId: session(2), evidence: 'she waited' }),
      ),
    ];
    expect(first(told)?.ratings).toEqual([
      {
        by: 'coach',
        sessionId: session(1),
        session: 1,
        on: '2025-02-19',
        at: '2025-04-21T16:50:00.000Z',
        why: undefined,
        level: -2,
        anchor: 'much less',
        evidence: undefined,
        before: [],
      },
      {
        by: 'supervisor',
        sessionId: session(2),
        session: 2,
        on: '2025-04-16',
        at: '2025-04-22T16:50:00.000Z',
        why: undefined,
        level: 0,
        anchor: 'as hoped',
        evidence: undefined,
        before: [],
      },
      {
        by: 'coach',
        sessionId: session(2),
        session: 2,
        on: '2025-04-16',
        at: '2025-04-23T12:00:00.000Z',
        why: undefined,
        level: 2,
        anchor: 'much more',
        evidence: 'she waited',
        before: [
          { at: '2025-04-20T16:50:00.000Z', level: 1, anchor: 'more', evidence: undefined, why: undefined },
        ],
      },
    ]);
    expect(first(told, '2025-04-20')?.ratings).toMatchObject([{ level: 1 }]);
  });
});

describe('how a goal moves', () => {
  const rated = [
    ...toWait,
    ...rate(AMARA, 1, -1, 1, '2025-02-19'),
    ...rate(AMARA, 1, 0, 2, '2025-04-16'),
    ...rate(JUDITH, 1, 0, 2, '2025-04-16'),
    ...rate(AMARA, 1, 1, 3, '2025-06-18'),
  ];
  it('is each rater’s own, from three ratings over sixty days on, to two decimals', () => {
    expect(first(rated)?.velocity).toEqual({
      // One level in 56 days, one in 63, two in 119: the middle slope is 180 / 119.
      coach: { course: 'advancing', levelsPer90Days: 1.51, ratings: 3, days: 119 },
      supervisor: undefined,
    });
    expect(first(rated, '2025-06-17')?.velocity.coach).toBeUndefined();
  });
});

describe('how far all goals together have come', () => {
  const told = [
    ...setGoal(1, 'heavy', '2025-02-19', { weight: 3 }),
    ...setGoal(2, 'light', '2025-02-19', { weight: 1 }),
    ...rate(AMARA, 1, -1, 1, '2025-02-19'),
    ...rate(AMARA, 2, 1, 1, '2025-02-19'),
    ...rate(JUDITH, 1, 2, 2, '2025-04-16'),
    ...rate(AMARA, 1, 1, 3, '2025-06-18'),
  ];
  it('is told for each rater after each session that they rated, and never averaged', () => {
    const { coach, supervisor } = read(told).attainment;
    // 10·Σwx / √(.7·Σw² + .3·(Σw)²) with weights 3 and 1: the root of 11.8.
    const same = { joined: [], left: [] };
    expect(coach).toEqual([
      { session: 1, on: '2025-02-19', t: 44.18, goals: 2, ...same },
      { session: 3, on: '2025-06-18', t: 61.64, goals: 2, ...same },
    ]);
    expect(supervisor).toEqual([{ session: 2, on: '2025-04-16', t: 70, goals: 1, ...same }]);
    expect(read(told, '2025-06-17').attainment.coach).toHaveLength(1);
  });
  it('is told as it would be without each live goal, for those who rated another', () => {
    expect(read(told).goals.map(({ without }) => without)).toEqual([
      { coach: { t: 60, goals: 1 }, supervisor: undefined },
      { coach: { t: 60, goals: 1 }, supervisor: { t: 70, goals: 1 } },
    ]);
    expect(first(toWait)?.without).toBeUndefined();
  });
  it('is not asked of a goal that was concluded; a reached one counts on, one laid down doesn’t', () => {
    const reached = on('2025-07-01', goalAchieved({ by: AMARA, goalId: goal(2), learning: 'Done.' }));
    expect(read([...told, ...reached]).goals.map(({ without }) => without?.coach)).toEqual([
      { t: 60, goals: 1 },
      undefined,
    ]);
    const laidDown = on('2025-07-01', goalReleased({ by: AMARA, goalId: goal(2), learning: 'Enough.' }));
    expect(read([...told, ...laidDown]).goals.map(({ without }) => without)).toEqual([undefined, undefined]);
  });
});
