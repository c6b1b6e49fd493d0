import type { Beat } from '@alliance/api-client/generated/api';
import { describe, expect, it } from '@jest/globals';
import { headingOf, touchedIn } from './record-words.ts';
import { whatOf } from './what-of.ts';

const beat = (evidence: Beat['evidence']): Beat => ({
  id: 'b',
  kind: 'first-agreement',
  params: { version: 1 },
  from: '2025-02-10',
  to: '2025-02-12',
  sessions: [],
  evidence,
});

describe('records', () => {
  it('say in which sessions a theme came up, and where it was long away', () => {
    expect(touchedIn([1, 2, 3, 4, 6, 13])).toBe(
      'came up in 1, 2, 3, 4 and 6, not for six sessions, then in 13',
    );
    expect(touchedIn([11])).toBe('came up in 11');
  });
  it('are counted by what they are', () => {
    const signature = { kind: 'signature', version: 1, on: '2025-02-10', by: 'coach' } as const;
    const touch = {
      kind: 'touch',
      themeId: 't',
      session: 2,
      on: '2025-04-16',
      depth: 2,
      namedBy: 'coach',
    } as const;
    expect(headingOf(beat([signature, { ...signature, by: 'supervisor' }]))).toBe('Two signatures');
    expect(headingOf(beat([touch]))).toBe('One record: came up in 2');
  });
  it('say what they are', () => {
    expect(
      whatOf({ kind: 'session', session: 13, on: '2026-06-24', minutes: 75, mode: 'video', opened: true })
        .what,
    ).toBe('session 13, 75 minutes by video, both reviews open');
    expect(
      whatOf({
        kind: 'rating',
        goalId: 'g',
        text: 'Wait',
        session: 1,
        on: '2025-02-19',
        by: 'coach',
        level: -2,
      }).what,
    ).toBe('after session 1, −2 on “Wait”');
  });
});
