import { describe, expect, it } from '@jest/globals';
import {
  clauseProposed,
  contractEnded,
  contractSuspended,
  retentionAgreed,
  reviewRhythmSet,
} from '@alliance/facts/contract';
import { accept, add, change } from '../../specification/negotiating.ts';
import { ALLIANCE, on, type DatedFact } from '../../specification/pair-history.ts';
import { AMARA, begins, drafts, JUDITH, seenBy, sign } from '../../specification/people.ts';
import { revisionFor } from '../../specification/revisions.ts';
import { agreementOf } from './agreement.ts';

const began = begins('2025-01-08');
const agreement = (told: readonly DatedFact[], asOf?: string, viewer = AMARA) =>
  agreementOf(seenBy(viewer, [...began, ...told], asOf));
const drafted = drafts(JUDITH, '2025-01-09');
const signed = [...drafted, ...sign(1, '2025-01-14', '2025-01-15')];
const rhythm = (day: string, everyN: number) =>
  on(day, reviewRhythmSet({ by: JUDITH, everyN, unit: 'weeks', graceDays: 7 }));
const reword = (day: string, text: string) =>
  on(
    day,
    clauseProposed({
      by: JUDITH,
      clauseId: 'review-rhythm',
      kind: 'review-rhythm',
      title: 'Review rhythm',
      text,
    }),
  );

const revisionOf = (lastSeen: number) => revisionFor(AMARA, `contract-${ALLIANCE}`, lastSeen);

describe('the stage of an agreement', () => {
  it('is none before anything was drafted', () => {
    const none = agreement([]);
    expect(none).toMatchObject({
      stage: 'none',
      revision: revisionOf(0),
      versions: [],
      clauses: [],
      amendments: [],
    });
    expect([none.nonce, none.drafted, none.next, none.life]).toEqual(Array(4).fill(undefined));
  });
  it('is drafted, in force and ended, each from its day on', () => {
    const ended = on('2025-06-01', contractEnded({ by: AMARA, version: 1, at: '2025-06-01' }));
    const told = [...signed, ...ended];
    const stages = ['2025-01-08', '2025-01-09', '2025-01-14', '2025-01-15', '2025-05-31', '2025-06-01'];
    expect(stages.map((day) => agreement(told, day).stage)).toEqual([
      'none',
      'drafted',
      'drafted',
      'in-force',
      'in-force',
      'ended',
    ]);
    expect(agreement(told)).toMatchObject({ endedOn: '2025-06-01', drafted: { by: 'supervisor' } });
  });
  it('has the revision of its day', () => {
    expect(agreement(signed).revision).toBe(revisionOf(6));
    expect(agreement(signed, '2025-01-09').revision).toBe(revisionOf(3));
  });
});

describe('an agreement that has ended', () => {
  const told = [
    ...signed,
    ...change(1, AMARA, '2025-05-01', 'review-rhythm'),
    ...add(2, AMARA, '2025-05-01', 'Quiet'),
    ...accept(2, JUDITH, '2025-05-02'),
    ...on('2025-05-03', contractSuspended({ by: AMARA, until: '2025-09-01' })),
    ...on('2025-06-01', contractEnded({ by: AMARA, version: 1, at: '2025-06-01' })),
  ];
  it('waits for nobody: no next version, no turn, no pause, no life', () => {
    const { next, amendments, paused, life } = agreement(told, '2025-06-02');
    expect([next, amendments[0]?.turn, paused, life]).toEqual(Array(4).fill(undefined));
    expect(amendments[0]?.state).toBe('open');
  });
  it('can be read as it last stood', () => {
    expect(agreement(told).versions).toHaveLength(1);
    expect(agreement(told).clauses.map(({ standing }) => standing)).toEqual([
      'in-force',
      'in-force',
      'agreed',
    ]);
  });
});

describe('a pause', () => {
  const told = [...signed, ...on('2025-03-01', contractSuspended({ by: AMARA, until: '2025-04-01' }))];
  it('holds until its day has come', () => {
    const pauses = ['2025-02-28', '2025-03-01', '2025-03-31', '2025-04-01'];
    expect(pauses.map((day) => agreement(told, day).paused?.until)).toEqual([
      undefined,
      '2025-04-01',
      '2025-04-01',
      undefined,
    ]);
  });
  it('is over when another day, today’s, takes the place of the first', () => {
    const back = on('2025-03-10', contractSuspended({ by: AMARA, until: '2025-03-10' }));
    expect(agreement([...told, ...back], '2025-03-09').paused).toMatchObject({ until: '2025-04-01' });
    expect(agreement([...told, ...back], '2025-03-10').paused).toBeUndefined();
  });
});

describe('numbers that were set beside the words', () => {
  it('are the rhythm and the years, with the day on which the rhythm was set', () => {
    const set = on('2025-01-12', reviewRhythmSet({ by: JUDITH, everyN: 6, unit: 'weeks', graceDays: 7 }));
    const years = on('2025-01-12', retentionAgreed({ by: JUDITH, years: 3 }));
    expect(agreement([...signed, ...set, ...years])).toMatchObject({
      rhythm: { everyN: 6, unit: 'weeks', graceDays: 7, setOn: '2025-01-12' },
      retention: { years: 3, setOn: '2025-01-12' },
    });
    expect(agreement(signed)).toMatchObject({ rhythm: undefined, retention: undefined });
  });
  it('are told of a version only where it brought another rhythm', () => {
    const told = [
      ...drafted,
      ...rhythm('2025-01-12', 6),
      ...sign(1, '2025-01-14'),
      ...change(1, AMARA, '2025-03-01', 'review-rhythm'),
      ...accept(1, JUDITH, '2025-03-02'),
      ...sign(2, '2025-03-03'),
      ...rhythm('2025-04-01', 3),
      ...change(2, AMARA, '2025-05-01', 'review-rhythm', { text: 'Again.', from: 2 }),
      ...accept(2, JUDITH, '2025-05-02'),
      ...sign(3, '2025-05-03'),
    ];
    expect(agreement(told).versions.map(({ rhythm: set }) => set)).toEqual([
      undefined,
      undefined,
      { everyN: 3, unit: 'weeks' },
    ]);
  });
});

describe('a version', () => {
  it('has both signatures, its words in their order, and what it changed', () => {
    const told = [
      ...signed,
      ...change(1, AMARA, '2025-03-01', 'review-rhythm', { text: 'Every three weeks.' }),
      ...accept(1, JUDITH, '2025-03-02'),
      ...sign(2, '2025-03-10', '2025-03-11'),
    ];
    const [first, second] = agreement(told).versions;
    expect(first).toMatchObject({
      version: 1,
      effectiveFrom: '2025-01-15',
      changes: [],
      signatures: {
        coach: { by: 'coach', on: '2025-01-14', at: '2025-01-14T08:00:00.000Z' },
        supervisor: { by: 'supervisor', on: '2025-01-15', statement: 'With joy.' },
      },
    });
    expect(second).toMatchObject({
      version: 2,
      effectiveFrom: '2025-03-11',
      changes: [{ clauseId: 'review-rhythm', op: 'change' }],
      clauses: [
        { clauseId: 'shared-learning-aim', kind: 'shared-learning-aim', text: 'We meet to learn.' },
        { clauseId: 'review-rhythm', text: 'Every three weeks.' },
      ],
    });
    expect(agreement(told, '2025-03-10').versions).toHaveLength(1);
  });
  it('keeps a place for a signature whose words were erased', () => {
    const [first] = agreement(signed.filter(({ fact }) => !('statement' in fact.data))).versions;
    expect(first?.signatures.supervisor).toEqual({
      by: 'supervisor',
      name: 'Judith Lindqvist',
      on: '2025-01-15',
      at: '2025-01-15T09:00:00.000Z',
    });
  });
});

describe('a first draft', () => {
  it('is the next version, with every wording, and nothing that it changes', () => {
    const reworded = on(
      '2025-01-10',
      clauseProposed({
        by: AMARA,
        clauseId: 'review-rhythm',
        kind: 'review-rhythm',
        title: 'Looking back',
        text: 'In spring.',
        wants: 'to breathe',
      }),
    );
    const { next, clauses, versions } = agreement([...drafted, ...reworded]);
    expect(next).toMatchObject({ version: 1, since: '2025-01-09', changes: [], signatures: [] });
    expect(versions).toEqual([]);
    expect(clauses.map(({ title, standing, mandatory }) => [title, standing, mandatory])).toEqual([
      ['Shared learning aim', 'agreed', true],
      ['Looking back', 'agreed', true],
    ]);
    expect(clauses[1]?.drafts).toEqual([
      {
        by: 'supervisor',
        on: '2025-01-09',
        fromTemplate: true,
        title: 'Review rhythm',
        text: 'We look back together.',
        wants: undefined,
      },
      {
        by: 'coach',
        on: '2025-01-10',
        fromTemplate: false,
        title: 'Looking back',
        text: 'In spring.',
        wants: 'to breathe',
      },
    ]);
  });
  it('says whose signature an edit voided, until that one signs again', () => {
    const half = [...drafted, ...sign(1, '2025-01-10').slice(0, 1)];
    expect(agreement(half).next?.signatures).toMatchObject([{ by: 'coach', on: '2025-01-10' }]);
    const edited = [...half, ...reword('2025-01-11', 'In spring.')];
    expect(agreement(edited).next).toMatchObject({
      signatures: [],
      voided: { of: ['coach'], by: 'supervisor', on: '2025-01-11' },
    });
    expect(agreement(edited, '2025-01-10').next?.signatures).toHaveLength(1);
    const again = [...edited, ...sign(1, '2025-01-12').slice(0, 1)];
    expect(agreement(again).next?.voided).toBeUndefined();
  });
});
