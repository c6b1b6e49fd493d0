import { describe, expect, it } from '@jest/globals';
import { aYear } from '../specification/a-year.ts';
import { AMARA, JUDITH, seenBy } from '../specification/people.ts';
import { story, storyOf } from './story.ts';

describe('our story', () => {
  it('keeps to its schema on every day of a year, for both', () => {
    for (const viewer of [AMARA, JUDITH])
      for (const day of new Set(aYear.map(({ at }) => at.slice(0, 10)))) {
        const told = JSON.parse(JSON.stringify(storyOf(seenBy(viewer, aYear, day)))) as unknown;
        expect(story.safeParse(told).error?.issues).toBeUndefined();
      }
  });
  it('of a day before it began is empty', () => {
    const { rows: empty, beats, attention, events } = storyOf(seenBy(AMARA, aYear, '2024-12-24'));
    expect(empty).toEqual({
      agreement: { versions: [], draft: undefined, open: [], endedOn: undefined },
      shared: { coach: [], supervisor: [] },
      reviewed: [],
      lookedBack: [],
      themes: [],
      goals: { alive: 0, laidDown: 0, achieved: 0, points: [] },
      agency: { pulses: [], change: undefined },
    });
    expect([beats, attention, events]).toEqual([[], [], []]);
  });
});
