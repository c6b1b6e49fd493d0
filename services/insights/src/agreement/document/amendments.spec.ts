import { describe, expect, it } from '@jest/globals';
import { accept, add, change, counter, decline, letGo, withdraw } from '../../specification/negotiating.ts';
import type { DatedFact } from '../../specification/pair-history.ts';
import { AMARA, amendment, begins, drafts, JUDITH, seenBy, sign } from '../../specification/people.ts';
import { agreementOf } from './agreement.ts';

const signed = [...begins('2025-01-08'), ...drafts(JUDITH, '2025-01-09'), ...sign(1, '2025-01-14')];
const agreement = (told: readonly DatedFact[], asOf?: string, viewer = AMARA) =>
  agreementOf(seenBy(viewer, [...signed, ...told], asOf));
const only = (told: readonly DatedFact[], asOf?: string, viewer?: string) =>
  agreement(told, asOf, viewer).amendments[0];

const proposed = change(1, AMARA, '2025-03-01', 'review-rhythm', {
  text: 'Every three weeks.',
  why: 'It is long.',
});
const countered = counter(1, JUDITH, '2025-03-03', 'Every month.', 'I travel.');

describe('an amendment', () => {
  it('stands against the words as they were, and waits for whoever did not write the latest', () => {
    expect(only(proposed)).toMatchObject({
      amendmentId: amendment(1),
      clause: { clauseId: 'review-rhythm', title: 'Review rhythm', op: 'change' },
      fromVersion: 1,
      against: { title: 'Review rhythm', text: 'We look back together.' },
      state: 'open',
      turn: 'supervisor',
      steps: [
        { step: 'proposed', by: 'coach', op: 'change', text: 'Every three weeks.', why: 'It is long.' },
      ],
    });
    const offers = [...proposed, ...countered];
    expect(only(offers)?.turn).toBe('coach');
    expect(only(offers, '2025-03-02')?.turn).toBe('supervisor');
    expect(only([...offers, ...counter(1, AMARA, '2025-03-04', 'Five weeks.')])?.turn).toBe('supervisor');
  });
  it('is the same for both: whose turn it is doesn’t depend on who looks', () => {
    expect(only(proposed, undefined, JUDITH)).toEqual(only(proposed, undefined, AMARA));
  });
  it('keeps each step with its day, its words and its reason', () => {
    const told = [...proposed, ...countered, ...accept(1, AMARA, '2025-03-04')];
    expect(only(told)?.steps).toEqual([
      expect.objectContaining({ step: 'proposed', on: '2025-03-01', at: '2025-03-01T12:00:00.000Z' }),
      expect.objectContaining({
        step: 'countered',
        by: 'supervisor',
        text: 'Every month.',
        why: 'I travel.',
      }),
      { step: 'accepted', by: 'coach', on: '2025-03-04', at: '2025-03-04T12:00:00.000Z', why: undefined },
    ]);
    expect(only(told)).toMatchObject({ state: 'accepted', turn: undefined, inVersion: undefined });
    expect(only([...told, ...sign(2, '2025-03-05')])?.inVersion).toBe(2);
  });
  it('that was declined says why, and changes nothing', () => {
    const told = [...proposed, ...decline(1, JUDITH, '2025-03-02', 'Not yet.')];
    expect(only(told)).toMatchObject({
      state: 'declined',
      steps: [{}, { step: 'declined', why: 'Not yet.' }],
    });
    expect(agreement(told).next).toBeUndefined();
  });
  it('to let a clause go becomes a change when the other offers words to keep it', () => {
    const told = letGo(1, AMARA, '2025-03-01', 'review-rhythm');
    expect(only(told)?.clause.op).toBe('retire');
    expect(only([...told, ...countered])?.clause.op).toBe('change');
    expect(only([...told, ...countered])?.steps.map((step) => 'op' in step && step.op)).toEqual([
      'retire',
      'change',
    ]);
  });
});

describe('an amendment that was withdrawn', () => {
  const told = [
    ...add(1, JUDITH, '2025-03-01', 'Canary', { text: 'canary words', why: 'canary reason' }),
    ...counter(1, AMARA, '2025-03-02', 'canary answer', 'canary doubt'),
    ...withdraw(1, JUDITH, '2025-03-03'),
  ];
  it('is known to have been there, without any of its words, for both and on any day', () => {
    for (const viewer of [AMARA, JUDITH])
      for (const day of ['2025-03-01', '2025-03-02', '2025-03-03', '2026-06-30'])
        expect(JSON.stringify(agreement(told, day, viewer))).not.toMatch(/canary/i);
    expect(only(told)?.steps.map(({ step, by }) => [step, by])).toEqual([
      ['proposed', 'supervisor'],
      ['countered', 'coach'],
      ['withdrawn', 'supervisor'],
    ]);
  });
  it('was open on the days before, and its clause on its way, untitled', () => {
    expect(only(told, '2025-03-02')).toMatchObject({ state: 'open', turn: 'supervisor' });
    expect(agreement(told, '2025-03-02').clauses.at(-1)).toMatchObject({
      clauseId: amendment(1),
      kind: 'own',
      title: '',
      standing: 'on-its-way',
    });
    expect(agreement(told).clauses).toHaveLength(2);
  });
});
