import type {
  AttainmentPoint,
  GoalLevel,
  GoalRating,
  GoalsDocument,
  LearningGoal,
} from '@alliance/api-client/generated/api';
import { describe, expect, it } from '@jest/globals';
import { asCsv } from '../../kit/data-table.tsx';
import { attainmentHeading, attainmentInWords, leftOn, restsOn, seesInWords } from './sentences.ts';
import { changesInWords } from './set-changes.ts';
import { attainmentColumns, attainmentRows, ratingColumns } from './tables.ts';
import { ratedSessions } from './reading.ts';

const name = (role: 'coach' | 'supervisor') => (role === 'coach' ? 'Ines' : 'Paul');
const on = (session: number) => `2024-0${session}-10`;
const sessions = [1, 2, 3].map((session) => ({ sessionId: `s${session}`, session, on: on(session) }));
const rating = (session: number, level: GoalLevel, by: 'coach' | 'supervisor' = 'coach'): GoalRating => ({
  by,
  sessionId: `s${session}`,
  session,
  on: on(session),
  at: `${on(session)}T18:00:00Z`,
  level,
  anchor: ['I solve it', 'I notice', 'I wait', 'I ask', 'They find it'][level + 2],
  before: [],
});
const goal = (more: Partial<LearningGoal>): LearningGoal => ({
  goalId: 'g',
  revision: 'as-it-was-read',
  owner: 'coach',
  articulated: { by: 'coach', on: on(1) },
  weight: 2,
  wordings: [{ text: 'Wait', by: 'coach', from: on(1) }],
  anchors: ['a', 'b', 'c', 'd', 'e'],
  earlierLevels: [],
  takenOut: [],
  themes: [],
  ratings: [],
  velocity: {},
  standing: { is: 'live' },
  tried: [],
  ledTo: [],
  ...more,
});
const point = (session: number, t: number, more: Partial<AttainmentPoint> = {}): AttainmentPoint => ({
  session,
  on: on(session),
  t,
  goals: 2,
  joined: [],
  left: [],
  ...more,
});
const left = [{ goalId: 'r', text: 'Rest' }];

describe('our goals in words', () => {
  const wait = goal({ weight: 3, ratings: [rating(1, -1), rating(3, 1), rating(3, 2, 'supervisor')] });
  const rest = goal({ weight: 1, wordings: [{ text: 'Rest', by: 'coach', from: on(1) }] });
  it('are those of the levels, of the goal that matters most, and never T', () => {
    expect(seesInWords([rest, wait], 'coach')).toBe('sees “I ask”');
    expect(seesInWords([rest], 'coach')).toBe('hasn’t rated yet');
    const attainment = { coach: [point(1, 40), point(3, 61)], supervisor: [point(3, 70)] };
    expect(attainmentInWords({ goals: [rest, wait], attainment }, name)).toBe(
      'In “Wait” Ines sees “I ask”. In “Wait” Paul sees “They find it”.',
    );
  });
  it('say where a goal joined or left, since T says something else from there', () => {
    const attainment = {
      coach: [point(1, 40), { ...point(2, 60), session: undefined, on: '2024-02-20', left }],
      supervisor: [],
    };
    expect(attainmentInWords({ goals: [wait], attainment }, name)).toMatch(
      /On 20 February 2024 “Rest” left, for Ines; the line begins anew there\.$/,
    );
  });
  it('say once what holds for both', () => {
    expect(changesInWords({ coach: { joined: [], left }, supervisor: { joined: [], left } }, name)).toBe(
      '“Rest” left',
    );
    expect(changesInWords({ coach: { joined: left, left }, supervisor: { joined: [], left } }, name)).toBe(
      'Ines: “Rest” left, “Rest” joined; Paul: “Rest” left',
    );
    expect(changesInWords({ coach: undefined, supervisor: undefined }, name)).toBe('');
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
    const changes = { coach: undefined, supervisor: undefined };
    expect(attainmentRows({ attainment })).toEqual([
      { session: 1, on: on(1), coach: 34.5, supervisor: null, changes },
      { session: 3, on: on(3), coach: 61, supervisor: 50, changes },
    ]);
    expect(asCsv(attainmentColumns(name), attainmentRows({ attainment }))).toContain(
      '1,2024-01-10,34.5,,\r\n',
    );
  });
  it('have a day on which a goal was laid down, with who left', () => {
    const later = {
      coach: [...attainment.coach, point(3, 60, { session: undefined, on: '2024-03-20', left })],
      supervisor: attainment.supervisor,
    };
    expect(asCsv(attainmentColumns(name), attainmentRows({ attainment: later }))).toContain(
      ',2024-03-20,60,,"“Rest” left, for Ines"',
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
