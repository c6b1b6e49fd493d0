import { describe, expect, it } from '@jest/globals';
import type { DatedFact } from '../../specification/pair-history.ts';
import { AMARA, begins, meet, nameTheme, seenBy, theme, touch } from '../../specification/people.ts';
import type { Beat } from '../../story/beat.ts';
import { storyOf } from '../../story/story.ts';

const began = begins('2025-01-08');
const beats = (told: readonly DatedFact[], viewer = AMARA, asOf?: string) =>
  storyOf(seenBy(viewer, [...began, ...told], asOf)).beats;
const beat = (kind: Beat['kind'], told: readonly DatedFact[]) =>
  beats(told).find((each) => each.kind === kind);
const met = [...meet(1, '2025-02-19'), ...meet(2, '2025-04-16'), ...meet(3, '2025-06-18')];

describe('what the two met for', () => {
  it('is counted with the longest time between', () => {
    expect(beat('met', met)).toMatchObject({
      params: { times: 3, missed: 0, longestGapDays: 63 },
      from: '2025-02-19',
      to: '2025-06-18',
      sessions: [1, 2, 3],
    });
    expect(beat('met', meet(1, '2025-02-19'))?.params).toEqual({ times: 1, missed: 0 });
  });
  it('is told theme by theme, with what was said of it', () => {
    const told = [
      ...met,
      ...nameTheme(1, 'Rescuing', '2025-02-19'),
      ...touch(1, 2, '2025-04-16', 2, 'whose worry is it?'),
      ...touch(1, 3, '2025-06-18', 3),
    ];
    expect(beat('theme', told)).toMatchObject({
      id: `theme:${theme(1)}`,
      params: { state: 'emerging', firstSession: 2, touched: 2, running: 2 },
      sessions: [2, 3],
      row: `theme:${theme(1)}`,
      evidence: [
        { session: 2, depth: 2, namedBy: 'coach', quote: 'whose worry is it?' },
        { session: 3, depth: 3 },
      ],
    });
    expect(beat('theme', [...told, ...meet(4, '2025-08-27')])?.params).toMatchObject({ running: 0 });
  });
});
