import { describe, expect, it } from '@jest/globals';
import { catalogue } from './catalogue.ts';
import { contractSigned, type ContractFact } from './contract.ts';
import { sessionReviewSubmitted, type SessionFact } from './session.ts';
import { outline, visibilityOf } from './visibility.ts';

const review: Extract<SessionFact, { type: 'SessionReviewSubmitted' }> = sessionReviewSubmitted({
  by: 'amara',
  sessionId: '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9b01',
  learning: 'how warm it felt',
  commitments: [],
  value: 8,
  recontractNeeded: false,
});
const amara = { id: 'amara', relation: 'coach' };
const judith = { id: 'judith', relation: 'supervisor' };
const recorded = {
  ...review,
  id: 'f1',
  stream: 'session-1',
  revision: 3,
  position: 9,
  scope: 'alliance/a1' as const,
  at: '2026-06-24T18:00:00.000Z',
};

describe('a fact', () => {
  it('is made by calling its definition', () => {
    const signed: Extract<ContractFact, { type: 'ContractSigned' }> = contractSigned({
      by: 'judith',
      version: 3,
      textHash: 'a'.repeat(64),
      form: 2,
    });
    expect(signed).toEqual({
      type: 'ContractSigned',
      data: { by: 'judith', version: 3, textHash: 'a'.repeat(64), form: 2 },
    });
  });
  it('names its sealed fields', () => {
    expect(catalogue.get('SessionReviewSubmitted')?.sealed).toEqual([
      'learning',
      'commitments',
      'value',
      'valueWords',
      'recontractNeeded',
      'recontractWords',
      'thinkBeyond',
    ]);
    expect(catalogue.get('ContractActivated')?.sealed).toEqual([]);
  });
  it('reads nothing of a reason that was once asked for in the clear', () => {
    const missed = catalogue.get('SessionMissed');
    const earlier = { by: 'priya', sessionId: review.data.sessionId, reasonCode: 'illness' };
    expect(missed?.upcasts[1]?.(earlier)).toEqual({ by: 'priya', sessionId: review.data.sessionId });
    expect(missed?.sealed).toEqual(['why']);
  });
  it('refuses a field that it does not know', () => {
    expect(
      contractSigned.schema.safeParse({ by: 'j', version: 1, textHash: 'a'.repeat(64), x: 1 }).success,
    ).toBe(false);
  });
});

describe('who sees a sealed review', () => {
  const day = '2026-06-30T23:59:59.999Z';
  it('is its author, at once', () => {
    expect(visibilityOf(recorded, amara, day, {})).toBe('whole');
  });
  it('is the other member only once both are revealed, and only from that day on', () => {
    const fate = { revealedAt: '2026-06-26T08:00:00.000Z' };
    expect(visibilityOf(recorded, judith, day, {})).toBe('outline');
    expect(visibilityOf(recorded, judith, '2026-06-25T23:59:59.999Z', fate)).toBe('outline');
    expect(visibilityOf(recorded, judith, day, fate)).toBe('whole');
  });
  it('is nobody before it was written, nor once its author took it back', () => {
    expect(visibilityOf(recorded, amara, '2026-06-01T00:00:00.000Z', {})).toBe('none');
    expect(visibilityOf(recorded, amara, day, { takenBackAt: '2026-07-01T00:00:00.000Z' })).toBe('none');
  });
  it('is nobody who is nothing to the alliance', () => {
    const fate = { revealedAt: '2026-06-26T08:00:00.000Z' };
    expect(visibilityOf(recorded, { id: 'priya' }, day, fate)).toBe('none');
    expect(visibilityOf(recorded, { id: 'priya', relation: 'oneself' }, day, fate)).toBe('none');
  });
  it('reads an outline that says who, and none of the words', () => {
    expect(outline(recorded).data).toEqual({ by: 'amara', sessionId: review.data.sessionId });
  });
});
