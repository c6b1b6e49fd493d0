import { describe, expect, it } from '@jest/globals';
import type { GoalLevel, GoalRating, GoalsDocument, LearningGoal } from '../../app/documents/goals.ts';
import { asCsv } from '../../kit/data-table.tsx';
import { attainmentHeading, attainmentInWords, leftOn, meaningOf, restsOn } from './sentences.ts';
import { attainmentColumns, attainmentRows, ratingColumns } from './tables.ts';
import { ratedSessions } from './reading.ts';

const name = (role: 'coach' | 'supervisor') => (role === 'coach' ? 'Ines' : 'Paul');
const on = (session: number) => `2024-0${session}-10`;
const sessions = [1, 2, 3].map((session) => ({ sessionId: `s${session}`, session, on: on(session) }));
const rating = (session: number, level: GoalLevel, by: 'coach' | 'supervisor' = 'coach'): GoalRating => ({
  by,
  session,
  on: on(session),
  at: `${on(session)}T18:00:00Z`,
  level,
});
const goal = (more: Partial<LearningGoal>): LearningGoal => ({
  goalId: 'g',
  revision: 1,
  owner: 'coach',
  articulated: { by: 'coach', on: on(1) },
  weight: 2,
  wordings: [{ text: 'Wait', by: 'coach', from: on(1) }],
  anchors: ['a', 'b', 'c', 'd', 'e'],
  themes: [],
  ratings: [],
  velocity: {},
  standing: { is: 'live' },
  ...more,
});
const point = (session: number, t: number) => ({ session, on: on(session), t, goals: 2 });

describe('T in words', () => {
  it('says where each began and stands, and never one figure for both', () => {
    expect(
      attainmentInWords(
        { attainment: { coach: [point(1, 34.5), point(3, 61)], supervisor: [point(3, 50)] } },
        name,
      ),
    ).toBe(
      'Ines from 34.50 after session 1 to 61.00 after session 3 and Paul puts us at 50.00 after session 3; 50 is as we hoped.',
    );
  });
  it('names what a T means', () => {
    expect([70, 60, 50, 40, 20].map((t) => meaningOf([point(1, 40), point(3, t)], 3))).toEqual([
      'sees us well beyond what we hoped for by now.',
      'sees us beyond what we hoped for by now.',
      'sees us about where we hoped to be.',
      'sees us short of what we hoped for by now.',
      'sees us far from what we hoped for by now.',
    ]);
    expect(meaningOf([point(1, 40), point(2, 70)], 3)).toBe(
      'saw us well beyond what we hoped for after session 2.',
    );
    expect([30, 50, 60].map((t) => meaningOf([point(1, t)], 1))).toEqual([
      'begins below what we hope for.',
      'begins about where we hope to be.',
      'begins beyond what we hope for.',
    ]);
  });
  it('names how many goals it rests on', () => {
    const [a, b] = [
      goal({}),
      goal({ standing: { is: 'laid-down', by: 'coach', on: on(3), learning: 'It taught us.' } }),
    ];
    expect([
      attainmentHeading([a]),
      attainmentHeading([a, b]),
      attainmentHeading([a, a]),
      attainmentHeading([a, a, a]),
    ]).toEqual([
      'Our goal, as each sees it',
      'Our goal, as each sees it',
      'Both, as each sees them',
      'All three, as each sees them',
    ]);
    expect(leftOn(goal({ without: { coach: { t: 60, goals: 2 } } }))).toBe('T then rests on two goals');
    expect(leftOn(goal({ without: {} }))).toMatch(/^There is no T then/);
  });
  it('states who rated and the window', () => {
    expect(restsOn({ goals: [goal({ ratings: [rating(1, 0), rating(3, 1)] })], sessions }, name)).toBe(
      'Rated by Ines after two of three sessions, by Paul after none.',
    );
  });
});

describe('the tables behind the charts', () => {
  const attainment: GoalsDocument['attainment'] = {
    coach: [point(1, 34.5), point(3, 61)],
    supervisor: [point(3, 50)],
  };
  it('have every figure that is drawn, and nothing where one said nothing', () => {
    expect(attainmentRows({ attainment })).toEqual([
      { session: 1, on: on(1), coach: 34.5, supervisor: null },
      { session: 3, on: on(3), coach: 61, supervisor: 50 },
    ]);
    expect(asCsv(attainmentColumns(name), attainmentRows({ attainment }))).toContain(
      '1,2024-01-10,34.5,\r\n',
    );
  });
  it('have each rating with what it rests on', () => {
    const rated = goal({
      ratings: [{ ...rating(1, -2), evidence: 'I built half a plan.' }, rating(1, 1, 'supervisor')],
    });
    expect(asCsv(ratingColumns(name), ratedSessions(rated))).toContain(
      '1,2024-01-10,-2,I built half a plan.,1,\r\n',
    );
  });
});
