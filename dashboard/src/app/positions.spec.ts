import { describe, expect, it } from '@jest/globals';
import { noted, waitedFor } from './positions.ts';

const OURS = '4f0c3f1e-93f5-4c5f-9c63-0a6d7d6f3b11';
const OTHERS = 'b9d8f3c2-1111-4c5f-9c63-0a6d7d6f3b11';

describe('positions', () => {
  it('are waited for by later reads of the same alliance only, the furthest of each service', () => {
    expect(waitedFor(`/api/alliances/${OURS}/story`)).toBeUndefined();
    noted(`/api/alliances/${OURS}/contract/sign`, { position: 'contracts:12.5f0c', revision: 3 });
    noted(`/api/alliances/${OURS}/goal/g/rate`, { position: 'reviews:7', revision: 1 });
    noted(`/api/alliances/${OURS}/contract/sign`, { position: 'contracts:9', revision: 3 });
    expect(waitedFor(`/api/alliances/${OURS}/story`)).toBe('contracts:12.5f0c, reviews:7');
    expect(waitedFor(`/api/alliances/${OTHERS}/story`)).toBeUndefined();
  });
  it('of an accepted invitation belong to the alliance that it made', () => {
    noted('/api/invitations/accept', { position: 'contracts:20', revision: 2, id: OTHERS });
    expect(waitedFor(`/api/alliances/${OTHERS}/partnership`)).toBe('contracts:20');
  });
  it('are left alone where an answer has none', () => {
    noted(`/api/alliances/${OURS}/x`, null);
    noted('/api/auth/sign-out', { success: true });
    expect(waitedFor(`/api/alliances/${OURS}/x`)).toBe('contracts:12.5f0c, reviews:7');
  });
});
