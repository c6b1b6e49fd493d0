import type { Beat, StoryEvent } from '@alliance/api-client/generated/api';
import { describe, expect, it } from '@jest/globals';
import { eventInWords } from './event-words.ts';
import { textOf } from '../../../pair/narrative/sentence.ts';
import { around, began, empty, told } from './told.specification.ts';

const params = { experimentId: 'x', what: 'Think-first ten minutes' };
const tried = (outcome: 'kept' | 'adapted', others: number): Beat => ({
  ...around,
  id: 'x',
  kind: 'experiment',
  params: { ...params, outcome, session: 10, others },
});
const line = (kind: string, more: object = {}) =>
  textOf({
    pieces: eventInWords(
      { on: '2026-04-08', kind, params: { by: 'supervisor', ...params, ...more } } as StoryEvent,
      empty,
    ),
  });

describe('what we tried', () => {
  it('is told where it was kept or adapted, with how many came before', () => {
    expect(told([began, tried('kept', 0)])).toContain(
      'We tried Think-first ten minutes and kept it in session 10.',
    );
    expect(told([began, tried('adapted', 1)])).toContain(
      'adapted it in session 10; before it, one other stayed.',
    );
    expect(told([began, tried('kept', 3)])).toContain('session 10; before it, three others stayed.');
  });
  it('is told step by step among what happened lately', () => {
    expect(line('experiment-proposed')).toBe('Judith proposed to try Think-first ten minutes');
    expect(line('try-corrected')).toBe('Judith put right a try of Think-first ten minutes');
    expect(line('experiment-kept', { session: 10 })).toBe(
      'Judith said that we keep Think-first ten minutes, in session 10',
    );
    expect(line('experiment-dropped')).toBe('Judith said that we drop Think-first ten minutes');
  });
});
