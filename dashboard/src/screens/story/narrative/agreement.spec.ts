import type { Beat } from '@alliance/api-client/generated/api';
import { describe, expect, it } from '@jest/globals';
import { around, began, told } from './told.specification.ts';

const clause = (op: 'add' | 'change' | 'retire', title: string) => ({
  clauseId: title,
  kind: 'own' as const,
  title,
  op,
});

describe('the agreement', () => {
  it('says who proposed what both signed', () => {
    const changes = [clause('add', 'Learning companion'), clause('change', 'Session format')];
    const beat: Beat = {
      ...around,
      id: 'v3',
      kind: 'agreement-changed',
      params: { version: 3, changes, proposedBy: ['coach'] },
    };
    expect(told([began, beat])).toContain(
      'Amara proposed, and in June we both signed version\u00a03, with a new clause, Learning companion, and other words for Session format.',
    );
  });
  it('says the rhythm instead of the clause that set it', () => {
    const beat: Beat = {
      ...around,
      id: 'v2',
      kind: 'agreement-changed',
      params: {
        version: 2,
        changes: [{ ...clause('change', 'Review rhythm'), kind: 'review-rhythm' }],
        proposedBy: ['coach', 'supervisor'],
        rhythm: { everyN: 3, unit: 'weeks' },
      },
    };
    expect(told([began, beat])).toContain(
      'In June we both signed version\u00a02, to look back every three weeks.',
    );
  });
  it('says whose answer is awaited', () => {
    const beat: Beat = {
      ...around,
      id: 'o',
      kind: 'amendment-open',
      params: { clause: clause('change', 'Session format'), by: 'coach', turn: 'supervisor' },
    };
    expect(told([began, beat])).toContain(
      'Other words for Session format are on the way; the answer is Judith’s.',
    );
  });
});

const brought = (by: 'coach' | 'supervisor'): Beat => ({
  ...around,
  id: by,
  kind: 'assumptions',
  params: { by, surfaced: 1, reframed: 1 },
});

describe('assumptions', () => {
  it('of both are told together', () => {
    expect(told([began, brought('coach'), brought('supervisor')])).toContain(
      'Amara brought one assumption into the open and Judith another, and both were seen anew.',
    );
    expect(told([began, brought('coach')])).toContain(
      'Amara brought one assumption into the open, and saw it anew.',
    );
  });
});
