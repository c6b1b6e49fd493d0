import type { Beat } from '@alliance/api-client/generated/api';
import { describe, expect, it } from '@jest/globals';
import { around, began, told } from './told.specification.ts';

const goals = (coach?: string, supervisor?: string): Beat => {
  const said = (words: string | undefined) => words && { session: 13, words };
  const wait = { goalId: 'w', text: 'Wait before I help', coach: said(coach), supervisor: said(supervisor) };
  return { ...around, id: 'g', kind: 'goals', params: { alive: 3, seen: [wait] } } as Beat;
};

describe('what it came to', () => {
  it('says what two ratings mean in the words of their levels, and keeps them apart', () => {
    expect(told([began, goals('I wait, and ask', 'They find it')])).toContain(
      'In Wait before I help, Amara sees I wait, and ask, and Judith sees They find it.',
    );
    expect(told([began, goals('I wait', 'I wait')])).toContain('In Wait before I help, we both see I wait.');
    expect(told([began, goals(undefined, 'They find it')])).toContain(
      'In Wait before I help, Judith sees They find it.',
    );
    expect(told([began, goals()])).not.toContain('Wait before I help');
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
      'After session 6 our answers stood two and a half points apart, Judith seeing more in our work than Amara; after session 12 it was less than half a point.',
    );
  });
});
