import type { Experiment, GoalRating } from '@alliance/api-client/generated/api';
import { describe, expect, it } from '@jest/globals';
import { AXIS, rowY } from './heights.ts';
import { joinsIn, TURN } from './joins.ts';
import { gainInWords, gainsIn, levelsNow } from './levels.ts';
import type { Group } from './reading.ts';
import { stuckInWords } from './sentences.ts';

const name = (role: 'coach' | 'supervisor') => (role === 'coach' ? 'Tom' : 'Judith');
const rated = (by: 'coach' | 'supervisor', session: number, level: GoalRating['level']): GoalRating => ({
  by,
  sessionId: `s${session}`,
  session,
  on: '2026-04-08',
  at: '2026-04-08T12:00:00Z',
  level,
  evidence: 'I asked.',
  before: [],
});

describe('what a theme’s line says of when it was stuck', () => {
  it('names the sessions of the latest stretch, or since when it is', () => {
    expect(stuckInWords([null, 'emerging', 'stuck', 'stuck', 'recurring'])).toBe('stuck in sessions 3 to 4');
    expect(stuckInWords(['stuck', 'recurring', 'stuck', 'recurring'])).toBe('stuck in session 3');
    expect(stuckInWords(['emerging', 'stuck', 'stuck'])).toBe('since session 2');
    expect(stuckInWords([null, 'recurring'])).toBeUndefined();
  });
});

describe('a goal that something flows into', () => {
  const anchors = ['a', 'b', 'c', 'd', 'e'];
  it('says its present levels in its own words, once where both see the same', () => {
    expect(levelsNow({ anchors, ratings: [rated('coach', 2, 0), rated('supervisor', 2, 1)] })).toEqual([
      { roles: ['coach'], words: 'c' },
      { roles: ['supervisor'], words: 'd' },
    ]);
    expect(levelsNow({ anchors, ratings: [rated('coach', 2, 1), rated('supervisor', 2, 1)] })).toEqual([
      { roles: ['coach', 'supervisor'], words: 'd' },
    ]);
    expect(levelsNow({ anchors, ratings: [] })).toEqual([]);
  });
  it('says by how much it moved there, and who saw it so; nothing where each saw it differently', () => {
    const ratings = [
      rated('coach', 2, -1),
      rated('supervisor', 2, -1),
      rated('coach', 4, 0),
      rated('supervisor', 4, 0),
      rated('coach', 6, 2),
      rated('supervisor', 6, 1),
      rated('coach', 8, 1),
      rated('supervisor', 8, 2),
    ];
    const told = (session: number) => gainInWords(gainsIn({ ratings }, session), name);
    expect([2, 3, 4, 6, 8].map(told)).toEqual([
      undefined,
      undefined,
      'one level on, as both of us saw it',
      undefined,
      'one level on, as Judith saw it',
    ]);
  });
});

describe('what was kept', () => {
  const thing = (experimentId: string): Experiment => ({
    experimentId,
    revision: 'r',
    proposals: [{ by: 'coach', on: '2026-03-09', what: experimentId }],
    themes: [],
    goals: [],
    tries: [],
    takenOut: [],
    reopened: [],
    standing: { is: 'proposed' },
  });
  const [a, b] = [thing('a'), thing('b')];
  const group = (id: string, experiments: readonly Experiment[], alsoFor: readonly Experiment[]): Group => ({
    thread: id === 'none' ? { of: 'none', id: 'none', label: '' } : { of: 'theme', id, label: id },
    experiments,
    alsoFor,
  });
  it('goes up into its own thread, and down through what lies between into another that it was for', () => {
    const groups = [
      group('one', [a], []),
      group('two', [b], []),
      group('three', [thing('c')], [a]),
      group('none', [thing('d')], []),
    ];
    const of = (place: number, which: Experiment) =>
      joinsIn(groups, place)
        .filter(({ experiment }) => experiment === which)
        .map(({ from, to }) => [from, to]);
    expect(of(0, a)).toEqual([[AXIS, rowY(1) - 20 + 10]]);
    expect(of(1, a)).toEqual([[-10, rowY(1) - 20 + 10]]);
    expect(of(1, b)).toEqual([[AXIS, rowY(0) - TURN]]);
    expect(of(2, a)).toEqual([[-10, AXIS]]);
    expect(joinsIn(groups, 3)).toEqual([]);
  });
});
