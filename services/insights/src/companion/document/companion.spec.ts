import { describe, expect, it } from '@jest/globals';
import { themesMerged, themeTouched } from '@alliance/facts/theme';
import {
  itCameUp,
  layDown,
  observe,
  observeAnew,
  sayToIt,
  sharing,
  takeItBack,
  wordAnew,
} from '../../specification/companions.ts';
import { retractTouch } from '../../specification/correcting.ts';
import { experiment, propose } from '../../specification/experimenting.ts';
import { on, type DatedFact } from '../../specification/pair-history.ts';
import {
  AMARA,
  begins,
  JUDITH,
  meet,
  nameTheme,
  reveal,
  review,
  seenBy,
  session,
  theme,
  touch,
} from '../../specification/people.ts';
import { recordInError } from '../../specification/putting-right.ts';
import { storyOf } from '../../story/story.ts';
import { companionOf } from './companion.ts';

const pair = [
  ...begins('2025-01-08'),
  ...meet(1, '2025-02-19'),
  ...nameTheme(1, 'Silence', '2025-02-19'),
  ...nameTheme(2, 'The gap', '2025-02-19'),
  ...touch(1, 1, '2025-02-19'),
  ...meet(2, '2025-04-16'),
];
const read = (told: readonly DatedFact[], asOf?: string, viewer = AMARA) =>
  companionOf(seenBy(viewer, [...pair, ...told], asOf));
const first = (told: readonly DatedFact[], asOf?: string) => read(told, asOf).sharings[0];
const inAnswer = layDown(1, '2025-02-21', { to: itCameUp(1, 1), text: 'A client went quiet.' });
const silence = { answered: itCameUp(1, 1), on: '2025-02-19', session: 1, text: 'Silence' };

describe('what the supervisor lays down', () => {
  it('is read by the other at once, beside what it answers, with the session before it', () => {
    expect(first(inAnswer)).toMatchObject({
      sharingId: sharing(1),
      by: 'supervisor',
      on: '2025-02-21',
      kind: 'question',
      text: 'A client went quiet.',
      session: 1,
      to: silence,
      before: [],
      answers: [],
    });
    expect(read(inAnswer, '2025-02-20').sharings).toEqual([]);
  });
  it('is counted per session, with the share of it that answers', () => {
    const told = [...inAnswer, ...layDown(2, '2025-04-17'), ...layDown(3, '2025-04-18')];
    const { reciprocity, sessions } = read(told);
    expect(reciprocity).toEqual({ sharings: 3, sessions: 2, perSession: 1.5, inAnswer: 1, share: 0.33 });
    expect(sessions).toMatchObject([
      { session: 1, coach: 1, supervisor: 1, inAnswer: 1 },
      { session: 2, coach: 1, supervisor: 2, inAnswer: 1 },
    ]);
  });
  it('reads as it was worded last, and keeps how it read before, on each day as it was then', () => {
    const told = [
      ...inAnswer,
      ...wordAnew(1, '2025-02-25', { kind: 'exploration', text: 'I look for it.', why: 'Too hard.' }),
    ];
    expect(first(told)).toMatchObject({
      kind: 'exploration',
      text: 'I look for it.',
      why: 'Too hard.',
      before: [{ on: '2025-02-21', kind: 'question', text: 'A client went quiet.' }],
    });
    expect(first(told)).toMatchObject({ to: undefined });
    expect(first(told, '2025-02-24')).toMatchObject({ kind: 'question', to: silence });
  });
  it('has what the other says to it, each with its day', () => {
    const told = [...inAnswer, ...sayToIt(AMARA, 1, '2025-02-22', 'It is lighter so.')];
    expect(first(told)?.answers).toEqual([{ by: 'coach', on: '2025-02-22', text: 'It is lighter so.' }]);
  });
  it('answers a theme under the name that it goes by now, and nothing once that was taken out', () => {
    const told = [
      ...inAnswer,
      ...on('2025-03-01', themesMerged({ by: JUDITH, from: [theme(1)], into: theme(2) })),
    ];
    expect(first(told)?.to).toMatchObject({ text: 'The gap', session: 1 });
    const out = [...inAnswer, ...retractTouch(AMARA, 1, 1, 1, '2025-03-01')];
    expect(first(out)).toMatchObject({ to: undefined, inResponseTo: itCameUp(1, 1) });
    expect(read(out).reciprocity).toMatchObject({ sharings: 1, inAnswer: 0 });
    expect(first(out, '2025-02-28')?.to).toEqual(silence);
    const inError = [...inAnswer, ...recordInError(1, '2025-03-01')];
    expect(first(inError)?.to).toBeUndefined();
  });
});

describe('what can be answered', () => {
  it('is what the coach named, wrote and proposed, once both can read it', () => {
    const told = [
      ...review(AMARA, 1, '2025-02-19', { learning: 'I fill silences.' }),
      ...propose(AMARA, 1, 'Ten breaths', '2025-02-22'),
      ...propose(JUDITH, 2, 'Draw it', '2025-02-22'),
    ];
    const tried = {
      answered: { kind: 'experiment', id: experiment(1) },
      on: '2025-02-22',
      text: 'Ten breaths',
    };
    expect(read(told).brought).toEqual([silence, tried]);
    const open = [...told, ...review(JUDITH, 1, '2025-02-23'), ...reveal(JUDITH, 1, '2025-02-23')];
    const wrote = { answered: { kind: 'review', id: session(1) }, on: '2025-02-19', session: 1 };
    expect(read(open).brought).toEqual([silence, { ...wrote, text: 'I fill silences.' }, tried]);
  });
  it('is nothing that the supervisor named', () => {
    const named = (namedBy: string) =>
      on(
        '2025-04-17',
        themeTouched({
          by: AMARA,
          themeId: theme(2),
          sessionId: session(2),
          depth: 2,
          namedBy,
          function: 'formative',
          eye: 4,
        }),
      );
    const textsOf = (told: readonly DatedFact[]) => read(told).brought.map(({ text }) => text);
    expect(textsOf(named(JUDITH))).toEqual(['Silence']);
    expect(textsOf(named(AMARA))).toEqual(['Silence', 'The gap']);
  });
});

describe('what either sees in the other', () => {
  it('is read by both, and reads as it was worded last', () => {
    const told = [...observe(AMARA, 3, '2025-02-20'), ...sayToIt(JUDITH, 3, '2025-02-21')];
    expect(read(told, undefined, JUDITH).observations).toMatchObject([
      { by: 'coach', on: '2025-02-20', quality: 'attention', answers: [{ by: 'supervisor' }] },
    ]);
    const anew = [...told, ...observeAnew(AMARA, 3, '2025-02-22', 'curiosity', 'You wondered.')];
    expect(read(anew).observations).toMatchObject([
      { quality: 'curiosity', text: 'You wondered.', before: [{ quality: 'attention' }] },
    ]);
  });
});

describe('what was taken back', () => {
  it('leaves no sign with either, on any day: not in what is read, told or counted', () => {
    const gone = [
      ...layDown(4, '2025-02-24', { to: itCameUp(1, 1), text: 'Too much of me.' }),
      ...wordAnew(4, '2025-02-25', { text: 'Still too much.' }),
      ...takeItBack(JUDITH, 4, '2025-02-26'),
    ];
    for (const viewer of [AMARA, JUDITH])
      for (const day of ['2025-02-24', '2025-02-25', '2025-02-26', undefined]) {
        const [without, withIt] = [inAnswer, [...inAnswer, ...gone]].map((told) =>
          seenBy(viewer, [...pair, ...told], day),
        );
        if (!without || !withIt) throw new Error('both are read');
        expect(companionOf(withIt)).toEqual(companionOf(without));
        expect(storyOf(withIt)).toEqual(storyOf(without));
        expect(withIt.moments()).toEqual(without.moments());
      }
  });
});
