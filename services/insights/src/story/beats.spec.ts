import { describe, expect, it } from '@jest/globals';
import { aYear } from '../specification/a-year.ts';
import { AMARA, JUDITH, seenBy } from '../specification/people.ts';
import { storyOf } from './story.ts';

describe('every beat', () => {
  it('rests on something, has a name of its own, and was not told before it happened', () => {
    for (const viewer of [AMARA, JUDITH])
      for (const day of new Set(aYear.map(({ at }) => at.slice(0, 10)))) {
        const told = storyOf(seenBy(viewer, aYear, day)).beats;
        expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
        for (const { evidence, from, to } of told) {
          expect(evidence.length).toBeGreaterThan(0);
          expect(from <= to && to <= day).toBe(true);
          expect(evidence.every((each) => each.on <= day)).toBe(true);
        }
      }
  });
});
