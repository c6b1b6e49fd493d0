import { describe, expect, it } from '@jest/globals';
import { mailKind } from '@alliance/facts/own';
import type { PairSummary } from '../my-pairs/pair-summary.ts';
import type { Wait } from '../my-pairs/wait.ts';
import { letterOf, type Morning } from './mail.ts';

const summary: PairSummary = {
  role: 'coach',
  other: { id: 'judith', name: 'Judith Lindqvist' },
  formedAt: '2026-01-08T09:00:00.000Z',
  countedIn: 'UTC',
  held: [],
  planned: [],
  agreement: { stage: 'in-force', version: 1 },
  pauses: [],
  waits: [],
};
const morning: Morning = { day: '2028-02-28', zone: 'Europe/London', since: '2028-02-27T09:00:00.000Z' };
const review = (more: Partial<Wait & { readonly kind: 'review' }>, otherHasSealed = false): Wait => ({
  kind: 'review',
  for: 'both',
  since: '2028-02-27T18:00:00.000Z',
  ...more,
  params: { session: 3, sessionId: 's-3', otherHasSealed },
});
const signature: Wait = {
  kind: 'signature',
  for: 'you',
  since: '2028-02-27T18:00:00.000Z',
  params: { version: 2 },
};
const letter = (
  more: Partial<PairSummary>,
  wanted: readonly (typeof mailKind.options)[number][] = mailKind.options,
) =>
  letterOf(
    [
      { allianceId: 'a-1', summary },
      { allianceId: 'a-2', summary: { ...summary, ...more } },
    ],
    morning,
    wanted,
  );

describe('what somebody is written to about on a morning', () => {
  it('is nothing, where nothing waits', () => {
    expect(letter({})).toEqual([]);
  });
  it('is their turn, where somebody waits for them since the last look', () => {
    expect(letter({ waits: [signature] })).toEqual(['waits-for-me']);
    expect(letter({ waits: [{ ...signature, since: morning.since }] })).toEqual([]);
  });
  it('is nothing that waits for the other', () => {
    expect(letter({ waits: [{ ...signature, for: 'other' }, review({ for: 'other' }, true)] })).toEqual([]);
  });
  it('is a review that is due, and their turn once the other has written theirs', () => {
    expect(letter({ waits: [review({})] })).toEqual(['review-due']);
    expect(letter({ waits: [review({}, true)] })).toEqual(['waits-for-me']);
  });
  it('is a session in two days of their own calendar, over 29 February', () => {
    const plannedAt = (startsAt: string) => ({ planned: [{ id: 's-4', startsAt }] });
    expect(letter(plannedAt('2028-03-01T23:59:00.000Z'))).toEqual(['session-near']);
    expect(letter(plannedAt('2028-02-29T23:59:00.000Z'))).toEqual([]);
    expect(letter(plannedAt('2028-03-02T00:00:00.000Z'))).toEqual([]);
    expect(letter({ ...plannedAt('2028-03-01T10:00:00.000Z'), endedAt: '2028-02-20T10:00:00.000Z' })).toEqual(
      [],
    );
  });
  it('is all of it in one, of as many pairs as there are, but what they don’t want', () => {
    const all = {
      waits: [signature, review({})],
      planned: [{ id: 's-4', startsAt: '2028-03-01T10:00:00.000Z' }],
    };
    expect(letter(all)).toEqual(['waits-for-me', 'session-near', 'review-due']);
    expect(letter(all, ['review-due'])).toEqual(['review-due']);
    expect(letter(all, [])).toEqual([]);
  });
});
