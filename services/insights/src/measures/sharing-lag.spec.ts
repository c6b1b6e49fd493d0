import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { halfSharedBy, sharingLag, type Noticed } from './sharing-lag.ts';

const shared = (lag: number): Noticed => ({ lag, became: 'shared' });
const letGo = (lag: number): Noticed => ({ lag, became: 'let-go' });
const held = (lag: number): Noticed => ({ lag, became: 'held' });
const rounded = (value: number) => Math.round(value * 1000) / 1000;

describe('from noticing to sharing', () => {
  it('nine moments of the sample, worked out by hand', () => {
    const nine = [...[3, 2, 2, 1, 1, 0].map(shared), held(4), held(2), letGo(1)];
    const course = sharingLag(nine);
    expect(course.map(({ lag, shared: by }) => [lag, rounded(by)])).toEqual([
      [0, 0.111],
      [1, 0.333],
      [2, 0.556],
      [3, 0.722],
    ]);
    expect(course.map((each) => [rounded(each.letGo), rounded(each.held)]).at(-1)).toEqual([0.111, 0.167]);
    expect(halfSharedBy(course)).toBe(2);
  });
  it('says nothing of nothing, nor of what is all still held', () => {
    expect(sharingLag([])).toEqual([]);
    expect(sharingLag([held(3), held(0)])).toEqual([]);
    expect(halfSharedBy([])).toBeUndefined();
  });
  it('is by nobody half, where fewer were shared', () => {
    expect(halfSharedBy(sharingLag([shared(0), letGo(0), letGo(1)]))).toBeUndefined();
  });
  it('is the plain share where nothing is held any more', () => {
    const course = sharingLag([shared(0), shared(1), letGo(1), shared(4)]);
    expect(course.map(({ shared: by }) => by)).toEqual([0.25, 0.5, 0.75]);
    expect(halfSharedBy(course)).toBe(1);
  });
  it('adds to 1 at every lag and never turns back, whatever became of them', () => {
    const some = fc.array(
      fc.record({
        lag: fc.nat(12),
        became: fc.constantFrom<Noticed['became']>('shared', 'let-go', 'held'),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(some, (moments) => {
        let before = { lag: -1, shared: 0, letGo: 0 };
        for (const at of sharingLag(moments)) {
          expect(at.shared + at.letGo + at.held).toBeCloseTo(1, 9);
          expect([at.lag > before.lag, at.shared >= before.shared, at.letGo >= before.letGo]).toEqual([
            true,
            true,
            true,
          ]);
          before = at;
        }
      }),
    );
  });
});
