import type { GoalLevel, GoalStanding, LearningGoal } from '@alliance/api-client/generated/api';
import { describe, expect, it } from '@jest/globals';
import { levelPlaces } from './level-geometry.ts';
import { questionOf } from './question.ts';
import { firstToOpen, nextToRate, ratedSessions } from './reading.ts';
import { levelsInWords, seesIt, standingInWords } from './sentences.ts';
import { shortened, takeaway } from './takeaway.ts';

const name = (role: 'coach' | 'supervisor') => (role === 'coach' ? 'Ines' : 'Paul');
const on = (session: number) => `2024-0${session}-10`;
type Levels = Readonly<Record<number, GoalLevel>>;

const goal = (
  text: string,
  coach: Levels,
  supervisor: Levels,
  more: Partial<LearningGoal> = {},
): LearningGoal => {
  const ratings = (
    [
      ['coach', coach],
      ['supervisor', supervisor],
    ] as const
  )
    .flatMap(([by, levels]) =>
      Object.entries(levels).map(([session, level]) => ({
        by,
        sessionId: `s${session}`,
        before: [],
        anchor: ['I solve it', 'I notice', 'I wait', 'I ask', 'They find it'][level + 2],
        session: Number(session),
        on: on(Number(session)),
        at: `${on(Number(session))}T18:00:00Z`,
        level,
      })),
    )
    .toSorted((a, b) => a.session - b.session);
  return {
    goalId: text,
    revision: 'as-it-was-read',
    owner: 'coach',
    articulated: { by: 'coach', on: on(1) },
    weight: 2,
    wordings: [{ text, by: 'coach', from: on(1) }],
    anchors: ['a', 'b', 'c', 'd', 'e'],
    earlierLevels: [],
    takenOut: [],
    themes: [],
    ratings,
    velocity: {},
    standing: { is: 'live' },
    tried: [],
    ledTo: [],
    ...more,
  };
};
const ended = (is: 'achieved' | 'laid-down'): { standing: GoalStanding } => ({
  standing: { is, by: 'coach', on: on(4), learning: 'It taught us.' },
});
const said = (...goals: LearningGoal[]) => takeaway({ goals }, name);
const sessions = [1, 2, 3].map((session) => ({ sessionId: `s${session}`, session, on: on(session) }));
const document = (goals: LearningGoal[]) =>
  ({ goals, sessions }) as unknown as Parameters<typeof firstToOpen>[0];

const asked = (coach: Levels, supervisor: Levels, session = 3) => {
  const one = goal('A', coach, supervisor);
  const rated = ratedSessions(one).find((each) => each.session === session);
  return rated && questionOf(one, rated, name);
};

describe('what our goals come to', () => {
  it('says how many have come further, and where the two differ', () => {
    const [a, b] = [
      goal('Wait', { 1: -2, 3: 1 }, { 1: -1, 3: 2 }),
      goal('Ask', { 1: 0, 3: 1 }, { 1: -1, 3: 1 }),
    ];
    expect(said(a, b)).toBe(
      'Both have come further than when we began. Ines and Paul differ, for now, on how far “Wait” has come.',
    );
    expect(said(b)).toBe(
      '“Ask” has come further than when we began. Ines and Paul see it at the same level.',
    );
    expect(said(a, b, goal('Rest', { 1: 1, 3: 0 }, {}))).toMatch(/^Two of three have come further/);
  });
  it('compares only what both have rated', () => {
    expect(said(goal('Wait', { 1: 0 }, { 1: 0 }), goal('Ask', { 1: 0 }, {}))).toMatch(
      /see “Wait” at the same level\.$/,
    );
    expect(said(goal('Wait', { 1: 0 }, {}), goal('Ask', {}, { 1: 0 }))).toBe(
      'Each of us has said where we begin.',
    );
  });
  it('doesn’t call one’s gain a gain where the other saw a loss', () => {
    expect(said(goal('Wait', { 1: 0, 3: 1 }, { 1: 1, 3: 0 }))).toMatch(
      /^By our ratings we stand where we began\./,
    );
  });
  it('says what is still missing', () => {
    expect(said()).toBe('No learning goal is in words yet.');
    expect(said(goal('Wait', {}, {}))).toBe('One goal in words; neither of us has said yet where we stand.');
    expect(said(goal('Wait', { 1: 0 }, {}))).toBe('Ines has said where we begin. Paul hasn’t rated yet.');
    expect(said(goal('Wait', { 1: 0 }, { 1: 1 }))).toMatch(/^Each of us has said where we begin\./);
  });
  it('honours what was reached and what was laid down', () => {
    expect(said(goal('A', {}, {}, ended('laid-down')), goal('B', {}, {}, ended('achieved')))).toBe(
      'No goal is being pursued now. One was reached and one laid down, with what it taught us.',
    );
  });
  it('cuts a long wording between words', () => {
    expect(shortened('one two three four five six seven', 26)).toBe('one two three four five…');
    expect(shortened('short')).toBe('short');
  });
});

describe('one goal', () => {
  const wait = goal(
    'Wait',
    { 1: -2, 3: 1 },
    { 1: -1 },
    {
      velocity: { coach: { course: 'slipping', levelsPer90Days: -0.4, ratings: 3, days: 90 } },
    },
  );
  it('says how each sees it move, or how often they rated', () => {
    expect([seesIt(wait, 'coach'), seesIt(wait, 'supervisor'), seesIt(goal('A', {}, {}), 'coach')]).toEqual([
      'sees it slipping, for now',
      'has rated it once',
      'hasn’t rated it',
    ]);
  });
  it('says its share and its wordings, or how it ended', () => {
    const other = goal('Ask', {}, {}, { weight: 3 });
    expect(standingInWords(wait, [wait, other], on(5))).toBe('matters somewhat, as first worded');
    expect(standingInWords(goal('A', {}, {}, ended('laid-down')), [], on(5))).toBe(
      'laid down on 10 April, with thanks',
    );
  });
  it('says where each sees it', () => {
    expect(levelsInWords(wait, name)).toBe(
      'Ines sees “I ask” in session 3, “I solve it” at first; Paul sees “I notice” in session 1.',
    );
  });
  it('brings the two ratings of a session together', () => {
    expect(
      ratedSessions(wait).map(({ session, coach, supervisor }) => [session, coach?.level, supervisor?.level]),
    ).toEqual([
      [1, -2, -1],
      [3, 1, undefined],
    ]);
  });
});

describe('the question of two ratings', () => {
  it('asks what one counts that the other lets pass', () => {
    expect(asked({ 3: 1 }, { 3: 2 })).toBe('What does Paul count that Ines lets pass?');
  });
  it('asks for the other’s view while it is missing', () => {
    expect(asked({ 3: 1 }, {})).toBe('What would Paul say of the same weeks?');
  });
  it('asks what a shared step rests on', () => {
    expect(asked({ 1: 0, 3: 1 }, { 1: 0, 3: 1 })).toBe('What made this step possible?');
    expect(asked({ 1: 1, 3: 0 }, { 3: 0 })).toMatch(/asking of us instead\?$/);
    expect(asked({ 3: 0 }, { 3: 0 })).toMatch(/one level more/);
    expect(asked({ 3: 2 }, { 3: 2 })).toMatch(/where we began\?$/);
  });
});

describe('where to begin', () => {
  it('opens what the two see most differently', () => {
    const goals = [goal('A', { 3: 0 }, { 3: 0 }), goal('B', { 2: -1 }, { 2: 1 })];
    expect(firstToOpen(document(goals))).toEqual({ goalId: 'B', session: 2 });
    expect(firstToOpen(document([goal('A', {}, {})]))).toBeUndefined();
  });
  it('finds the next goal that this member hasn’t rated after the latest session', () => {
    const goals = [goal('A', { 3: 0 }, {}), goal('B', { 2: -1 }, {})];
    expect(nextToRate(document(goals), 'coach')?.goalId).toBe('B');
    expect(nextToRate(document([goal('A', { 3: 0 }, {})]), 'coach')).toBeUndefined();
  });
});

describe('where a goal was rated', () => {
  it('is a place for each day, with nothing where one said nothing, and apart where both said the same', () => {
    const places = levelPlaces(
      goal('a', { 1: -1, 2: 0 }, { 2: 0, 3: 1 }),
      (day) => Number(day.slice(5, 7)) * 100,
    );
    expect(places.map(({ x, values: { coach, supervisor } }) => [x, coach, supervisor])).toEqual([
      [100, -1, null],
      [195, 0, null],
      [205, null, 0],
      [300, null, 1],
    ]);
  });
});
