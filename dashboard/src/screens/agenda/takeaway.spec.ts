import type { AgendaItem, AgendaOfSession, Role } from '@alliance/api-client/generated/api';
import { describe, expect, it } from '@jest/globals';
import { bringsIt, originOf } from './origin.ts';
import { takeaway } from './takeaway.ts';

const name = (role: Role) => (role === 'coach' ? 'Amara' : 'Judith');
const item = (by: Role, more: Partial<AgendaItem> = {}): AgendaItem => ({
  itemId: 'one',
  by,
  on: '2026-07-01',
  text: 'Whose pace is that?',
  before: [],
  ...more,
});
const next = (items: readonly AgendaItem[]): AgendaOfSession => ({
  sessionId: 'fourteen',
  session: 14,
  on: '2026-07-15',
  is: 'planned',
  planned: { at: '2026-07-15T10:00:00Z', minutes: 75, mode: 'video' },
  items,
});

describe('what an agenda says above itself', () => {
  it('is when the two meet, and who brings how much, the most first', () => {
    expect(takeaway(next([item('supervisor'), item('supervisor'), item('coach')]), name)).toMatch(
      /^We meet on Wednesday 15 July at .+, for 75 minutes by video\. Judith brings two things, Amara one\.$/,
    );
    expect(takeaway(next([item('coach')]), name)).toMatch(/Amara brings one thing\.$/);
  });
  it('is a question where nothing stands on it, and where no session is planned', () => {
    expect(takeaway(next([]), name)).toMatch(/What would you bring\?$/);
    expect(takeaway(undefined, name)).toMatch(/What would be worth one\?$/);
  });
});

describe('what stands beside a thing', () => {
  it('is who brings or asks it, and from where, if from where both can read', () => {
    const asked = item('coach', { origin: { kind: 'question' } });
    expect([bringsIt(asked, name), originOf(asked, name)]).toEqual(['Amara asks', 'a question']);
    const setOut = {
      kind: 'commitment',
      of: 'supervisor',
      sessionId: 'thirteen',
      session: 13,
      index: 0,
    } as const;
    expect(originOf(item('supervisor', { origin: setOut }), name)).toBe('set out after session 13');
    expect(originOf(item('coach', { origin: setOut }), name)).toBe('what Judith set out');
  });
  it('is nothing more than who brings it where that came from nowhere that both can read', () => {
    expect([bringsIt(item('coach'), name), originOf(item('coach'), name)]).toEqual([
      'Amara brings',
      undefined,
    ]);
  });
});
