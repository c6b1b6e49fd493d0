import type { Beat } from '@alliance/api-client/generated/api';
import { describe, expect, it } from '@jest/globals';
import { around, began, told } from './told.specification.ts';

const histories: Beat = {
  ...around,
  id: 'h',
  kind: 'learning-histories',
  params: { by: ['coach', 'supervisor'] },
};
const signed: Beat = { ...around, id: 'v1', kind: 'first-agreement', params: { version: 1 } };
const met = (times: number): Beat => ({ ...around, id: 'met', kind: 'met', params: { times, missed: 0 } });

describe('how it began', () => {
  it('says what was told, signed and how often we met', () => {
    expect(told([began, histories, signed, met(13)])).toBe(
      'We began in January 2025 by telling each other how we learn, signed a first agreement and have met thirteen times since.',
    );
  });
  it('says yes where nothing was told', () => {
    expect(told([began, signed])).toBe(
      'We said yes to each other in January 2025 and signed a first agreement.',
    );
    expect(told([began, met(1)])).toBe('We said yes to each other in January 2025 and have met once.');
  });
  it('says “since” only where every session came after the signatures', () => {
    expect(told([began, signed, { ...met(2), from: '2025-11-20' }])).toBe(
      'We said yes to each other in January 2025, signed a first agreement and have met twice.',
    );
  });
  it('leaves room on the second day', () => {
    const drafted: Beat = { ...around, id: 'd', kind: 'drafted', params: { by: 'supervisor', clauses: 14 } };
    expect(told([began, drafted], { began: '2026-07-01' })).toBe(
      'We said yes to each other yesterday, and fourteen draft clauses lie between us, unsigned. The rest is to come.',
    );
  });
  it('says both days where it was another for the other, and only there', () => {
    const on = (there?: string): Beat => ({
      ...around,
      id: 'began',
      kind: 'began',
      params: { invitedBy: 'coach', there },
    });
    const read = (day: string, there?: string) =>
      told([on(there), signed], { today: day, asOf: day, began: '2026-11-30' });
    expect(read('2026-12-02', '2026-12-01')).toBe(
      'We said yes to each other on 30 November (1 December for Amara) and signed a first agreement.',
    );
    expect(read('2026-12-01', '2026-12-01')).toContain('yesterday (1 December for Amara) and');
    expect(read('2026-11-30', '2026-12-01')).toContain('today (1 December for Amara) and');
    expect(read('2027-03-01', '2026-12-01')).toContain('in November 2026 (December 2026 for Amara) and');
    // The month is the same.
    expect(read('2027-03-01', '2026-11-29')).toContain('in November 2026 and');
    expect(read('2026-12-02')).toContain('on 30 November and');
  });
  it('says who told the other, where one did', () => {
    const one: Beat = { ...around, id: 'h', kind: 'learning-histories', params: { by: ['coach'] } };
    expect(told([began, one])).toContain('Amara told Judith what has helped learning, and what has not.');
  });
});
