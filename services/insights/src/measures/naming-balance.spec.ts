import { describe, expect, it } from '@jest/globals';
import { namingBalance } from './naming-balance.ts';
import { themeCourse } from './theme-state.ts';

const named = (byCoach: number, touches: number) => [
  ...Array<'coach'>(byCoach).fill('coach'),
  ...Array<'supervisor'>(touches - byCoach).fill('supervisor'),
];

describe('who names a theme', () => {
  it.each([
    ['Rescuing', 4, 6],
    ['Silence', 5, 7],
    ['Sponsor confidentiality', 2, 3],
  ])('%s was named by Amara %i times of %i', (_, byCoach, touches) => {
    expect(namingBalance(named(byCoach, touches))).toEqual({
      byCoach,
      touches,
      balance: byCoach / touches,
    });
  });
  it('is told of touched sessions only', () => {
    const course = themeCourse([
      { touch: { depth: 1, namedBy: 'supervisor' } },
      {},
      { touch: { depth: 2, namedBy: 'coach' } },
    ]);
    expect(course.naming).toEqual({ byCoach: 1, touches: 2, balance: 0.5 });
  });
  it('is blank while nobody has', () => {
    expect(namingBalance([])).toBeUndefined();
    expect(themeCourse([{}, {}]).naming).toBeUndefined();
  });
});
