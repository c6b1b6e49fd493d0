import { describe, expect, it } from '@jest/globals';
import type { Beat } from '../../../app/documents/story-beats.ts';
import { around, began, told } from './told.specification.ts';

const goals = (coach: [number, number], supervisor?: [number, number]): Beat => ({
  ...around,
  id: 'g',
  kind: 'goals',
  params: {
    alive: 3,
    coach: { first: coach[0], latest: coach[1] },
    ...(supervisor ? { supervisor: { first: supervisor[0], latest: supervisor[1] } } : {}),
  },
});

describe('what it came to', () => {
  it('keeps two ratings apart', () => {
    expect(told([began, goals([34.58, 61.02], [36.78, 67.63])])).toContain(
      'Our three goals went from 34.58 to 61.02 by Amara’s ratings, and from 36.78 to 67.63 by Judith’s ratings.',
    );
    expect(told([began, goals([34.58, 34.58])])).toContain(
      'Our three goals stand at 34.58 by Amara’s rating.',
    );
  });
  it('says a distance, and which of us saw more', () => {
    const beat: Beat = {
      ...around,
      id: 'x',
      kind: 'distance',
      params: {
        widest: { session: 6, size: 2.5, direction: -2.5 },
        latest: { session: 12, size: 0.375, direction: -0.125 },
      },
    };
    expect(told([began, beat])).toContain(
      'After session 6 our answers stood 2.50 apart, Judith seeing more in our work than Amara; after session 12 it was 0.38.',
    );
  });
});
