import { describe, expect, it } from '@jest/globals';
import type { DatedFact } from '../../specification/pair-history.ts';
import { AMARA, begins, JUDITH, meet, reveal, review, seenBy } from '../../specification/people.ts';
import { storyOf } from '../../story/story.ts';

const began = begins('2025-01-08');
const rows = (told: readonly DatedFact[], viewer = AMARA, asOf?: string) =>
  storyOf(seenBy(viewer, [...began, ...told], asOf)).rows;

describe('what both reviewed, in our story', () => {
  const one = [...meet(1, '2025-02-19'), ...review(AMARA, 1, '2025-02-20', { value: 8 })];
  it('tells the other that a review is sealed, and not what the session was worth', () => {
    for (const viewer of [AMARA, JUDITH])
      expect(rows(one, viewer).reviewed).toEqual([
        { session: 1, on: '2025-02-19', state: 'one-sealed', sealedBy: 'coach' },
      ]);
  });
  it('opens for both at once', () => {
    const both = [
      ...one,
      ...review(JUDITH, 1, '2025-02-22', { value: 6 }),
      ...reveal(JUDITH, 1, '2025-02-22'),
    ];
    for (const viewer of [AMARA, JUDITH]) {
      expect(rows(both, viewer).reviewed).toEqual([
        {
          session: 1,
          on: '2025-02-19',
          state: 'opened',
          openedOn: '2025-02-22',
          worth: { coach: 8, supervisor: 6 },
        },
      ]);
      expect(rows(both, viewer, '2025-02-21').reviewed[0]?.state).toBe('one-sealed');
    }
  });
});
