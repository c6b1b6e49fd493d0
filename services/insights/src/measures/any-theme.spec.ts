import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Depth, ThemeInSession } from './theme-standing.ts';
import { themeCourse } from './theme-state.ts';

const ones = (text: string) => text.split('1').length - 1;

/** The definition once more, word by word over the string of touches, so that the fold is held against a second reading. */
const asDefined = (touches: string, depths: readonly Depth[], linked: readonly boolean[]) => {
  const n = touches.length;
  if (ones(touches) === 0) return undefined;
  const total = (upTo: number) => ones(touches.slice(0, upTo));
  const rate = (upTo: number) => ones(touches.slice(0, upTo).slice(-6)) / Math.min(6, upTo);
  const met = (upTo: number) => upTo >= 4 && rate(upTo) >= 0.5 && total(upTo) >= 3;
  const everRecurring = Array.from({ length: n - 1 }, (_, index) => index + 1).some(met);
  const movedIn = (session: number) => {
    const count = total(session);
    const deeper = touches[session - 1] === '1' && count > 1 && depths[count - 1]! > depths[count - 2]!;
    return deeper || linked[session - 1];
  };
  const lastSixMoved = [0, 1, 2, 3, 4, 5].some((back) => n - back >= 1 && movedIn(n - back));
  if (/10{4,}1$/.test(touches) && everRecurring) return 'returning';
  if (touches.endsWith('0000')) return 'dormant';
  if (everRecurring && ones(touches.slice(-3)) <= 1) return 'fading';
  if (ones(touches.slice(-3)) >= 2 && ones(touches.slice(0, -3)) === 0) return 'emerging';
  if (n >= 6 && ones(touches.slice(-6)) >= 4 && !lastSixMoved) return 'stuck';
  return met(n) ? 'recurring' : 'occasional';
};

const asSessions = (
  of: readonly { touched: boolean; depth: Depth; linked: boolean }[],
): readonly ThemeInSession[] =>
  of.map(({ touched, depth: reached, linked }) => ({
    touch: touched ? { depth: reached, namedBy: 'supervisor' } : undefined,
    otherMovement: linked,
  }));

describe('any theme', () => {
  const depth = fc.constantFrom<Depth>(1, 2, 3, 4, 5);
  const sessions = fc.array(fc.record({ touched: fc.boolean(), depth, linked: fc.boolean() }), {
    maxLength: 24,
  });
  const rarelyMoving = fc.array(
    fc.record({ touched: fc.boolean(), depth: fc.constant<Depth>(2), linked: fc.constant(false) }),
    { maxLength: 24 },
  );

  it('has, after each session, the state that the definition names first, and no other', () => {
    fc.assert(
      fc.property(fc.oneof(sessions, rarelyMoving), (of) => {
        const { states } = themeCourse(asSessions(of));
        const expected = of.map((_, index) => {
          const upTo = of.slice(0, index + 1);
          return asDefined(
            upTo.map(({ touched }) => (touched ? '1' : '0')).join(''),
            upTo.filter(({ touched }) => touched).map((session) => session.depth),
            upTo.map(({ linked }) => linked),
          );
        });
        expect(states).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });
  it('shows as of an earlier session the beginning of the same course: nothing looks ahead', () => {
    fc.assert(
      fc.property(sessions, fc.nat(24), (of, k) => {
        const whole = themeCourse(asSessions(of));
        const earlier = themeCourse(asSessions(of.slice(0, k)));
        expect(earlier.states).toEqual(whole.states.slice(0, k));
        expect(earlier.state).toBe(earlier.states.at(-1));
        expect(earlier.movedIn).toEqual(whole.movedIn.filter((session) => session <= k));
        expect(earlier.returns).toEqual(whole.returns.filter(({ session }) => session <= k));
      }),
    );
  });
  it('has a state from its first touch on, and from then on always', () => {
    fc.assert(
      fc.property(sessions, (of) => {
        const firstTouch = of.findIndex(({ touched }) => touched);
        const { states } = themeCourse(asSessions(of));
        expect(states.map((state) => state !== undefined)).toEqual(
          of.map((_, index) => firstTouch >= 0 && index >= firstTouch),
        );
      }),
    );
  });
  it('is never called stuck for lack of depth once something linked to it moved', () => {
    fc.assert(
      fc.property(sessions, (of) => {
        const everMoving = asSessions(of).map((session) => ({ ...session, otherMovement: true }));
        expect(themeCourse(everMoving).states).not.toContain('stuck');
      }),
    );
  });
});
