import { describe, expect, it } from '@jest/globals';
import { themeIntegrated } from '@alliance/facts/theme';
import { on, type DatedFact } from '../../specification/pair-history.ts';
import {
  AMARA,
  begins,
  JUDITH,
  meet,
  nameTheme,
  rate,
  seenBy,
  setGoal,
  theme,
  touch,
} from '../../specification/people.ts';
import { storyOf } from '../../story/story.ts';

const began = begins('2025-01-08');
const rows = (told: readonly DatedFact[], viewer = AMARA, asOf?: string) =>
  storyOf(seenBy(viewer, [...began, ...told], asOf)).rows;
const DAYS = ['2025-02-05', '2025-03-05', '2025-04-02', '2025-05-07', '2025-06-04', '2025-07-02'];
const LATER = ['2025-09-03', '2025-10-01', '2025-11-05'];
const sessions = [...DAYS, ...LATER].flatMap((day, index) => meet(index + 1, day));
const touchedIn = (numbers: readonly number[], depths: readonly number[] = []): readonly DatedFact[] =>
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
