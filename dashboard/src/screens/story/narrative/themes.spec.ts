import type { Beat, ThemeThread } from '@alliance/api-client/generated/api';
import { describe, expect, it } from '@jest/globals';
import { around, began, empty, told } from './told.specification.ts';

const thread = (depths: string, more: Partial<ThemeThread>): ThemeThread => ({
  themeId: 't',
  label: 'rescuing',
  family: 'rescuing-and-dependency',
  state: 'occasional',
  depths: [...depths].map(Number),
  movement: [],
  named: { coach: 1, supervisor: 0 },
  ...more,
});
const about = (theme: ThemeThread, running = 0): Beat => ({
  ...around,
  id: 'theme:t',
  kind: 'theme',
  params: {
    themeId: 't',
    state: theme.state,
    firstSession: theme.depths.findIndex((depth) => depth > 0) + 1,
    touched: theme.depths.filter((depth) => depth > 0).length,
    running,
  },
});

const toldOf = (theme: ThemeThread, running?: number): string =>
  told([began, about(theme, running)], { rows: { ...empty.rows, themes: [theme] } }).replace(
    /^.*?2025\. The rest is to come\. /,
    '',
  );

describe('a theme', () => {
  it('came back', () => {
    const cameBack = { session: 13, on: '2026-06-24', after: 6, afterOn: '2026-01-21', absentFor: 6 };
    expect(toldOf(thread('2223040000002', { state: 'returning', cameBack }))).toBe(
      'Rescuing was with us from the first session; it eased, and in June it came back after five months.',
    );
  });
  it('stays', () => {
    expect(toldOf(thread('222022222', { state: 'stuck' }))).toBe(
      'Rescuing has been with us five times in the last six sessions and stays where it was.',
    );
  });
  it('recurs, and moved', () => {
    expect(toldOf(thread('22230', { state: 'recurring', movement: [4] }))).toBe(
      'Rescuing has been with us four times in five sessions, and moved once, in session 4.',
    );
  });
  it('fades after it moved, or without', () => {
    expect(toldOf(thread('1111000', { state: 'fading', movement: [2, 3] }))).toBe(
      'Rescuing moved twice, the last in session 3, and is fading.',
    );
    expect(toldOf(thread('1110000', { state: 'fading' }))).toBe(
      'Rescuing came up three times and is fading.',
    );
  });
  it('is new, quiet, ours, or came up once', () => {
    expect(toldOf(thread('0222', { state: 'emerging' }), 3)).toBe(
      'Rescuing is new among us, three sessions running.',
    );
    expect(toldOf(thread('20000', { state: 'dormant' }))).toBe('Rescuing has been quiet since session 1.');
    expect(toldOf(thread('25', { state: 'integrated' }))).toBe(
      'Rescuing has become part of how we work, as we both say.',
    );
    expect(toldOf(thread('02', { state: 'occasional' }))).toBe('Rescuing came up once.');
  });
});
