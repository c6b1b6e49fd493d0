import { describe, expect, it } from '@jest/globals';
import type { DatedFact } from '../../specification/pair-history.ts';
import { AMARA, begins, JUDITH, meet, seenBy } from '../../specification/people.ts';
import {
  answerPlacing,
  correctPlacing,
  place,
  placing,
  retractPlacing,
} from '../../specification/placing.ts';
import { practitionerOf } from './practitioner-of.ts';

const pair = [
  ...begins('2025-01-08'),
  ...meet(1, '2025-02-19'),
  ...meet(2, '2025-08-27'),
  ...meet(3, '2025-11-05'),
];
const drawn = (told: readonly DatedFact[], asOf?: string, viewer = AMARA) =>
  practitionerOf(seenBy(viewer, [...pair, ...told], asOf));
const lineOf = (
  told: readonly DatedFact[],
  dimension: string,
  { asOf, of = 'coach' }: { asOf?: string; of?: 'coach' | 'supervisor' } = {},
) => drawn(told, asOf).lines[of].find((each) => each.dimension === dimension);

const trusting = [
  ...place(AMARA, 1, 'trusting', '2025-02-20', { position: 4, words: 'More than I meant to say.' }),
  ...answerPlacing(JUDITH, 1, '2025-02-21', { position: 6 }),
  ...place(AMARA, 2, 'trusting', '2025-08-29', { position: 7 }),
  ...place(AMARA, 3, 'trusting', '2025-11-09', { position: 5, words: 'Ten weeks is long.' }),
];

describe('where the two placed themselves', () => {
  it('is seven lines for each, whatever was placed', () => {
    const { lines } = drawn([]);
    for (const each of [lines.coach, lines.supervisor])
      expect(each.map(({ dimension }) => dimension)).toEqual([
        'reflective',
        'curious',
        'trusting',
        'responsible',
        'aware-of-systems',
        'aware-of-impact',
        'at-home',
      ]);
    expect(lines.coach.flatMap(({ placings, course }) => [...placings, ...(course ? [course] : [])])).toEqual(
      [],
    );
  });
  it('has each placing on its day, with what the other answered', () => {
    expect(lineOf(trusting, 'trusting')?.placings[0]).toMatchObject({
      placingId: placing(1),
      own: { on: '2025-02-20', position: 4, words: 'More than I meant to say.', before: [] },
      answer: { on: '2025-02-21', position: 6 },
    });
    expect(lineOf(trusting, 'trusting', { of: 'supervisor' })?.placings).toEqual([]);
  });
  it('says how one’s own positions went, and after which time apart they came down', () => {
    expect(lineOf(trusting, 'trusting')?.course).toEqual({
      n: 3,
      first: 4,
      latest: 5,
      change: 1,
      cameDown: [
        {
          placingId: placing(3),
          from: 7,
          to: 5,
          since: '2025-08-29',
          on: '2025-11-09',
          apart: {
            days: 70,
            from: expect.objectContaining({ session: 2 }),
            to: expect.objectContaining({ session: 3 }),
          },
        },
      ],
    });
  });
  it('has no course with one position, and none of words alone', () => {
    const words = place(AMARA, 4, 'trusting', '2025-03-01', { words: 'Today I do.' });
    expect(lineOf([...trusting.slice(0, 2), ...words], 'trusting')).not.toHaveProperty(
      'course',
      expect.anything(),
    );
    expect(lineOf([...trusting, ...words], 'trusting')?.course?.n).toBe(3);
  });
  it('is of the supervisor as well, where they place themselves and the coach answers', () => {
    const told = [
      ...place(JUDITH, 5, 'curious', '2025-03-01', { words: 'I ask in order to arrive.' }),
      ...answerPlacing(AMARA, 5, '2025-03-02', { position: 7 }),
    ];
    expect(lineOf(told, 'curious', { of: 'supervisor' })?.placings).toMatchObject([
      { own: { words: 'I ask in order to arrive.' }, answer: { position: 7 } },
    ]);
    expect(lineOf(told, 'curious')?.placings).toEqual([]);
  });
  it('reads the same for both', () => {
    const [amaras, judiths] = [drawn(trusting), drawn(trusting, undefined, JUDITH)];
    expect(judiths.lines).toEqual(amaras.lines);
  });
});

describe('a placing that was put right', () => {
  const right = [
    ...trusting,
    ...correctPlacing(AMARA, 3, '2025-11-12', { position: 6, why: 'A slip.' }),
    ...correctPlacing(JUDITH, 1, '2025-11-13', { words: 'I saw more.' }),
  ];
  it('stays on its day, with what was said before', () => {
    expect(lineOf(right, 'trusting')?.placings[2]).toMatchObject({
      own: {
        on: '2025-11-09',
        position: 6,
        why: 'A slip.',
        before: [{ position: 5, words: 'Ten weeks is long.' }],
      },
    });
    expect(lineOf(right, 'trusting')?.placings[0]?.answer).toMatchObject({
      on: '2025-02-21',
      words: 'I saw more.',
      before: [{ position: 6 }],
    });
    expect(lineOf(right, 'trusting')?.placings[0]?.answer).not.toHaveProperty('position', expect.anything());
  });
  it('reads as it was on an earlier day', () => {
    expect(lineOf(right, 'trusting', { asOf: '2025-11-11' })?.placings[2]).toMatchObject({
      own: { position: 5, before: [] },
    });
    expect(lineOf(right, 'trusting', { asOf: '2025-11-08' })?.placings).toHaveLength(2);
  });
});

describe('what was taken out', () => {
  it('counts no more, and can be read beside the lines', () => {
    const out = [...trusting, ...retractPlacing(AMARA, 3, '2025-11-12', 'Of another year.')];
    expect(lineOf(out, 'trusting')?.course).toMatchObject({ n: 2, cameDown: [] });
    expect(drawn(out).takenOut).toEqual([
      {
        by: 'coach',
        of: 'coach',
        dimension: 'trusting',
        on: '2025-11-12',
        why: 'Of another year.',
        said: { words: 'Ten weeks is long.', position: 5 },
      },
    ]);
  });
  it('leaves the placing where it was an answer, which can be given again', () => {
    const out = [...trusting, ...retractPlacing(JUDITH, 1, '2025-03-01')];
    expect(lineOf(out, 'trusting')?.placings[0]).not.toHaveProperty('answer', expect.anything());
    const again = [...out, ...answerPlacing(JUDITH, 1, '2025-03-02', { position: 5 })];
    expect(lineOf(again, 'trusting')?.placings[0]?.answer).toMatchObject({
      on: '2025-03-02',
      position: 5,
      before: [],
    });
  });
});
