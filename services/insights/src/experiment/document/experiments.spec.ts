import { describe, expect, it } from '@jest/globals';
import {
  BETWEEN_US,
  conclude,
  correctTry,
  experiment,
  propose,
  reopen,
  retractTry,
  revise,
  tryIt,
  withClient,
} from '../../specification/experimenting.ts';
import type { DatedFact } from '../../specification/pair-history.ts';
import { recordInError } from '../../specification/putting-right.ts';
import {
  AMARA,
  begins,
  goal,
  JUDITH,
  meet,
  nameTheme,
  seenBy,
  setGoal,
  theme,
} from '../../specification/people.ts';
import { merge } from '../../specification/theme-facts.ts';
import { experimentsOf } from './experiments.ts';

const pair = [
  ...begins('2025-01-08'),
  ...meet(1, '2025-02-19'),
  ...nameTheme(1, 'Rescuing', '2025-02-19'),
  ...nameTheme(2, 'Rescue', '2025-02-19'),
  ...setGoal(1, 'To wait', '2025-02-19'),
];
const breaths = propose(AMARA, 1, 'Wait ten breaths', '2025-02-20', {
  themeIds: [theme(1)],
  goalIds: [goal(1)],
  words: 'Before I say anything.',
});
const read = (told: readonly DatedFact[], asOf?: string, viewer = JUDITH) =>
  experimentsOf(seenBy(viewer, [...pair, ...told], asOf));
const first = (told: readonly DatedFact[], asOf?: string) => read(told, asOf).experiments[0];
const withD = { where: withClient('D.'), noticed: 'She went on.' };

describe('what the two try', () => {
  it('is read by the other at once, with the themes and goals that it is for', () => {
    expect(first(breaths)).toMatchObject({
      experimentId: experiment(1),
      proposals: [
        { by: 'coach', on: '2025-02-20', what: 'Wait ten breaths', words: 'Before I say anything.' },
      ],
      themes: [{ themeId: theme(1), label: 'Rescuing' }],
      goals: [{ goalId: goal(1), text: 'To wait' }],
      standing: { is: 'proposed' },
    });
    expect(read(breaths, '2025-02-19').experiments).toEqual([]);
  });
  it('is tried with a client or between the two, by whoever tells of it', () => {
    const told = [
      ...breaths,
      ...tryIt(JUDITH, 1, 1, '2025-03-10'),
      ...tryIt(AMARA, 1, 2, '2025-03-11', { ...withD, triedOn: '2025-03-01' }),
    ];
    expect(first(told)).toMatchObject({
      tries: [
        { number: 2, by: 'coach', triedOn: '2025-03-01', toldOn: '2025-03-11', ...withD, before: [] },
        { number: 1, by: 'supervisor', triedOn: '2025-03-10', where: BETWEEN_US },
      ],
      standing: { is: 'trying' },
    });
    expect(first(told, '2025-03-10')?.tries).toHaveLength(1);
  });
  it('says what a try was before it was put right, and what was taken out', () => {
    const told = [
      ...breaths,
      ...tryIt(AMARA, 1, 1, '2025-03-01', withD),
      ...correctTry(AMARA, 1, 1, '2025-03-02', { ...withD, triedOn: '2025-02-27', why: 'The Thursday.' }),
      ...tryIt(AMARA, 1, 2, '2025-03-03', withD),
      ...retractTry(AMARA, 1, 2, '2025-03-04', 'Told twice.'),
    ];
    expect(first(told)).toMatchObject({
      tries: [
        {
          number: 1,
          triedOn: '2025-02-27',
          toldOn: '2025-03-01',
          why: 'The Thursday.',
          before: [{ triedOn: '2025-03-01' }],
        },
      ],
      takenOut: [{ number: 2, by: 'coach', on: '2025-03-04', why: 'Told twice.', said: withD }],
    });
    expect(first(told, '2025-03-03')).toMatchObject({ tries: [{}, {}], takenOut: [] });
  });
  it('says what became of it, from which session on, and what that had been before it was taken up again', () => {
    const kept = [
      ...breaths,
      ...tryIt(AMARA, 1, 1, '2025-02-21'),
      ...conclude(JUDITH, 1, 'kept', '2025-03-01', 1),
    ];
    const is = { by: 'supervisor', on: '2025-03-01', outcome: 'kept', why: 'We saw enough.', session: 1 };
    expect(first(kept)?.standing).toEqual({ is: 'concluded', ...is });
    expect(first(kept, '2025-02-28')?.standing).toEqual({ is: 'trying' });
    const again = [...kept, ...reopen(AMARA, 1, '2025-03-05', 'Not yet.')];
    expect(first(again)).toMatchObject({
      standing: { is: 'trying' },
      reopened: [{ by: 'coach', on: '2025-03-05', why: 'Not yet.', was: is }],
    });
    expect(first([...again, ...conclude(AMARA, 1, 'dropped', '2025-03-06')])?.standing).toMatchObject({
      outcome: 'dropped',
      session: undefined,
    });
  });
  it('keeps what became of it without a session, where that was recorded in error', () => {
    const told = [
      ...breaths,
      ...conclude(AMARA, 1, 'dropped', '2025-03-01', 1),
      ...recordInError(1, '2025-03-02'),
    ];
    expect(first(told)?.standing).toMatchObject({ outcome: 'dropped', session: undefined });
    expect(first(told, '2025-03-01')?.standing).toMatchObject({ session: 1 });
  });
  it('keeps each wording, and follows a theme into the one that took it in', () => {
    const told = [...breaths, ...revise(JUDITH, 1, 'Wait five breaths', '2025-02-22', 'Ten are long.')];
    expect(first(told)).toMatchObject({
      proposals: [
        { what: 'Wait ten breaths' },
        { by: 'supervisor', what: 'Wait five breaths', why: 'Ten are long.' },
      ],
      goals: [],
    });
    const both = propose(AMARA, 1, 'Wait', '2025-02-20', { themeIds: [theme(2), theme(1)] });
    expect(first([...both, ...merge('2025-03-01')])?.themes).toEqual([
      { themeId: theme(1), label: 'Rescuing' },
    ]);
    expect(read([...both, ...merge('2025-03-01')]).themes).toHaveLength(1);
  });
});
