import { describe, expect, it } from '@jest/globals';
import type { Depth, ThemeInSession } from './theme-standing.ts';
import { themeCourse, type ThemeState } from './theme-state.ts';

/** One character a session held: 1 touched, 0 not. Depths in the order of the touches; the rest of the movement by session. */
const theme = (
  touches: string,
  depths: readonly Depth[],
  linkedMovementIn: readonly number[] = [],
): readonly ThemeInSession[] => {
  const left = [...depths];
  return [...touches].map((touched, index) => ({
    touch: touched === '1' ? { depth: left.shift() ?? 1, namedBy: 'coach' } : undefined,
    otherMovement: linkedMovementIn.includes(index + 1),
  }));
};
/** Told as it is read: so many sessions in one state, then so many in the next. */
const run = (...stretches: readonly (readonly [ThemeState | undefined, number])[]) =>
  stretches.flatMap(([state, sessions]) => Array<ThemeState | undefined>(sessions).fill(state));

const rescuing = theme('1111010000001', [2, 2, 2, 3, 4, 2]);
const silence = theme('0101111010100', [1, 1, 2, 2, 3, 4, 4]);
const sponsorConfidentiality = theme('0000000000111', [2, 2, 2]);
const beingTheExpert = theme('111011111011', [2, 2, 2, 2, 2, 2, 2, 2, 2, 3], [10]);

describe('the themes of Amara and Judith', () => {
  it('Rescuing emerges, recurs, fades, goes quiet and comes back in session 13, after six sessions without it', () => {
    const course = themeCourse(rescuing);
    expect(course.states).toEqual(
      run(
        ['occasional', 1],
        ['emerging', 2],
        ['recurring', 3],
        ['fading', 3],
        ['dormant', 3],
        ['returning', 1],
      ),
    );
    expect(course.state).toBe('returning');
    expect(course.movedIn).toEqual([4, 6]);
    expect(course.returns).toEqual([{ session: 13, afterAbsences: 6 }]);
    expect(course.absences).toBe(0);
    expect([course.touches, course.sessions, course.touchesInLastSix]).toEqual([6, 13, 1]);
  });
  it('Silence recurs, and fades twice', () => {
    const course = themeCourse(silence);
    expect(course.states).toEqual(
      run(
        [undefined, 1],
        ['occasional', 2],
        ['emerging', 1],
        ['recurring', 5],
        ['fading', 1],
        ['recurring', 1],
        ['fading', 2],
      ),
    );
    expect(course.movedIn).toEqual([5, 7, 9]);
    expect(course.absences).toBe(2);
    expect([course.touches, course.sessions, course.touchesInLastSix]).toEqual([7, 13, 2]);
  });
  it('Sponsor confidentiality has no state until session 11, and emerges', () => {
    const course = themeCourse(sponsorConfidentiality);
    expect(course.states).toEqual(run([undefined, 10], ['occasional', 1], ['emerging', 2]));
    expect(course.movedIn).toEqual([]);
    expect([course.touches, course.sessions, course.touchesInLastSix]).toEqual([3, 13, 3]);
  });
});

describe('the theme of Tom and Judith', () => {
  const stuckThenNot = run(
    ['occasional', 1],
    ['emerging', 2],
    ['recurring', 2],
    ['stuck', 4],
    ['recurring', 3],
  );
  it('Being the expert is stuck from 6 to 9 and moves again in session 10, which did not touch it', () => {
    const course = themeCourse(beingTheExpert);
    expect(course.states).toEqual(stuckThenNot);
    expect(course.movedIn).toEqual([10, 12]);
  });
  it('would have stayed stuck until it was reframed in session 12, had nothing linked to it moved', () => {
    const course = themeCourse(beingTheExpert.map(({ touch }) => ({ touch })));
    expect(course.states).toEqual([...stuckThenNot.slice(0, 9), 'stuck', 'stuck', 'recurring']);
  });
});

describe('the theme of Priya and Colm', () => {
  const leftUnresolved = run(['occasional', 2], ['emerging', 1], ['recurring', 3], ['fading', 2]);
  it.each([
    ['it was touched deeper in session 4', theme('10110100', [2, 2, 3, 3])],
    ['something linked to it moved in session 4', theme('10110100', [2, 2, 2, 2], [4])],
  ])('Power and difference fades unresolved, when %s', (_, sessions) => {
    const course = themeCourse(sessions);
    expect(course.states).toEqual(leftUnresolved);
    expect(course.movedIn).toEqual([4]);
    expect(course.absences).toBe(2);
  });
});

describe('a theme at the edges', () => {
  it('has no course before the first session, and no state until it is touched', () => {
    expect(themeCourse([])).toMatchObject({ states: [], state: undefined, absences: undefined, sessions: 0 });
    expect(themeCourse(theme('000', [])).states).toEqual([undefined, undefined, undefined]);
  });
  it('touched once and then four times passed by is dormant', () => {
    expect(themeCourse(theme('10000', [1])).states.slice(-2)).toEqual(['occasional', 'dormant']);
  });
  it('that never recurred does not return: it is occasional again', () => {
    expect(themeCourse(theme('100001', [1, 1])).state).toBe('occasional');
  });
  it('that recurred does not return after three sessions without it', () => {
    expect(themeCourse(theme('11110001', [1, 1, 1, 1])).state).toBe('fading');
    expect(themeCourse(theme('111100001', [1, 1, 1, 1])).state).toBe('returning');
  });
  it('touched again, no deeper than last time, has not moved, even if it once went deeper', () => {
    expect(themeCourse(theme('1111', [3, 1, 2, 2])).movedIn).toEqual([3]);
  });
  it('is stuck only from the sixth session on', () => {
    expect(themeCourse(theme('11111', [1, 1, 1, 1, 1])).state).toBe('recurring');
    expect(themeCourse(theme('111111', [1, 1, 1, 1, 1, 1])).state).toBe('stuck');
  });
  it('touched in three of six without moving recurs, in four is stuck', () => {
    expect(themeCourse(theme('100011', [1, 1, 1])).state).toBe('recurring');
    expect(themeCourse(theme('110011', [1, 1, 1, 1])).state).toBe('stuck');
  });
});
