import { describe, expect, it } from '@jest/globals';
import { practicesAgreed } from '@alliance/facts/contract';
import { goalsOf } from '../../goal/document/goals.ts';
import { conclude, experiment, propose, reopen, tryIt } from '../../specification/experimenting.ts';
import { on, type DatedFact } from '../../specification/pair-history.ts';
import {
  AMARA,
  begins,
  goal,
  JUDITH,
  meet,
  nameTheme,
  seenBy,
  setGoal,
  theme,
} from '../../specification/people.ts';
import { merge } from '../../specification/theme-facts.ts';
import { themesOf } from '../../theme/document/themes.ts';

const pair = [
  ...begins('2025-01-08'),
  ...meet(1, '2025-02-19'),
  ...nameTheme(1, 'Rescuing', '2025-02-19'),
  ...nameTheme(2, 'Rescue', '2025-02-19'),
  ...setGoal(1, 'To wait', '2025-02-19'),
];
const tried = [
  ...propose(AMARA, 1, 'Wait ten breaths', '2025-02-20', { themeIds: [theme(1)], goalIds: [goal(1)] }),
  ...tryIt(JUDITH, 1, 1, '2025-03-10'),
  ...meet(2, '2025-03-19'),
];
const kept = [...tried, ...conclude(JUDITH, 1, 'kept', '2025-03-20', 2)];
const seen = (told: readonly DatedFact[], asOf?: string) => seenBy(AMARA, [...pair, ...told], asOf);
const atTheme = (told: readonly DatedFact[], asOf?: string, which = 0) =>
  themesOf(seen(told, asOf)).themes[which]?.tried;
const atGoal = (told: readonly DatedFact[], asOf?: string) => goalsOf(seen(told, asOf)).goals[0]?.tried;

describe('what was tried for a theme and a goal', () => {
  it('stands beside both, with the session in which it was kept', () => {
    const told = {
      experimentId: experiment(1),
      what: 'Wait ten breaths',
      by: 'coach',
      is: 'kept',
      into: { session: 2, on: '2025-03-19' },
    };
    expect(atTheme(kept)).toEqual([told]);
    expect(atGoal(kept)).toEqual([told]);
    expect(atTheme(kept, undefined, 1)).toEqual([]);
  });
  it('is as it was on that day, and flows nowhere once it is taken up again', () => {
    expect(atTheme(kept, '2025-02-20')).toMatchObject([{ is: 'proposed' }]);
    expect(atTheme(kept, '2025-03-12')).toMatchObject([{ is: 'trying' }]);
    const again = [...kept, ...reopen(AMARA, 1, '2025-03-21')];
    expect(atGoal(again)).toMatchObject([{ is: 'trying' }]);
    expect(atGoal(again)?.[0]?.into).toBeUndefined();
  });
  it('goes with a theme that became part of another', () => {
    const forTheOther = propose(JUDITH, 2, 'Say nothing once', '2025-03-21', { themeIds: [theme(2)] });
    expect(atTheme(forTheOther)).toEqual([]);
    expect(atTheme([...forTheOther, ...merge('2025-03-22')])).toMatchObject([{ what: 'Say nothing once' }]);
  });
  it('stands nowhere while the two don’t use that', () => {
    const off = on('2025-03-21T20:00', practicesAgreed({ by: JUDITH, on: ['pulse'], reviews: 'sealed' }));
    expect([atTheme([...kept, ...off]), atGoal([...kept, ...off])]).toEqual([[], []]);
    expect(atGoal([...kept, ...off], '2025-03-20')).toHaveLength(1);
  });
});
