import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inOrderFor } from './rendezvous.ts';

const key = fc.uuid().map((id) => `alliances/${id}`);
const instances = fc.uniqueArray(
  fc.integer({ min: 1, max: 60_000 }).map((port) => `http://10.0.0.1:${port}`),
  { minLength: 1, maxLength: 6 },
);

describe('the instances of a service, in the order in which a scope prefers them', () => {
  it('are all of them, whoever asks, and in whichever order they are known there', () => {
    fc.assert(
      fc.property(key, instances, (key, instances) => {
        const order = inOrderFor(key, instances);
        expect(order.toSorted()).toEqual(instances.toSorted());
        expect(inOrderFor(key, instances.toReversed())).toEqual(order);
      }),
    );
  });
  it('stay in that order when one of them goes, or another comes', () => {
    fc.assert(
      fc.property(key, instances, fc.nat(), (key, instances, which) => {
        const gone = instances[which % instances.length];
        const left = instances.filter((one) => one !== gone);
        expect(inOrderFor(key, left)).toEqual(inOrderFor(key, instances).filter((one) => one !== gone));
      }),
    );
  });
  it('are each the first for as many scopes as the others', () => {
    const three = ['http://a:3000', 'http://b:3000', 'http://c:3000'];
    const firsts = Array.from({ length: 3_000 }, (_, n) => inOrderFor(`alliances/${n}`, three)[0]);
    for (const one of three) {
      const share = firsts.filter((first) => first === one).length / firsts.length;
      expect(Math.abs(share - 1 / 3)).toBeLessThan(0.05);
    }
  });
});
