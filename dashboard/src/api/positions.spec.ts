import { describe, expect, it } from '@jest/globals';
import { noted, waitedFor } from './positions.ts';

const OURS = '4f0c3f1e-93f5-4c5f-9c63-0a6d7d6f3b11';
const OTHERS = 'b9d8f3c2-1111-4c5f-9c63-0a6d7d6f3b11';
const OPEN = '7d3c1a52-2222-4c5f-9c63-0a6d7d6f3b11';
const SHARED = 'c1a2b3c4-3333-4c5f-9c63-0a6d7d6f3b11';
const told = (position: string) => ({ position, revision: 'r', id: 'x' });

describe('positions', () => {
  it('are waited for by later reads of the same alliance only, each once', () => {
    expect(waitedFor(`/api/alliances/${OURS}/story`)).toBeUndefined();
    noted(`/api/alliances/${OURS}/contract/sign`, told('signed'));
    noted(`/api/alliances/${OURS}/goal/g/rate`, told('rated'));
    noted(`/api/alliances/${OURS}/contract/sign`, told('signed'));
    expect(waitedFor(`/api/alliances/${OURS}/story`)).toBe('rated, signed');
    expect(waitedFor(`/api/alliances/${OTHERS}/story`)).toBeUndefined();
  });
  it('of an accepted invitation belong to the alliance that it made', () => {
    noted('/api/invitations/accept', { position: 'accepted', revision: 'r', id: OTHERS });
    expect(waitedFor(`/api/alliances/${OTHERS}/partnership`)).toBe('accepted');
  });
  it('of what was shared from what one holds for oneself are waited for in both places, each with its own', () => {
    const reached = { scope: `alliance/${SHARED}`, position: 'shared' };
    noted('/api/people/p1/moment/m1/share', { ...told('noticed'), reached });
    expect(waitedFor('/api/people/p1/not-knowing')).toBe('noticed');
    expect(waitedFor(`/api/alliances/${SHARED}/agenda`)).toBe('shared');
  });
  it('are the last eight of many', () => {
    for (let number = 1; number <= 12; number++) noted(`/api/alliances/${OPEN}/x`, told(`${number}`));
    expect(waitedFor(`/api/alliances/${OPEN}/story`)).toBe('5, 6, 7, 8, 9, 10, 11, 12');
  });
  it('are left alone where an answer has none', () => {
    noted(`/api/alliances/${OURS}/x`, null);
    noted('/api/auth/sign-out', { success: true });
    expect(waitedFor(`/api/alliances/${OURS}/x`)).toBe('rated, signed');
  });
});
