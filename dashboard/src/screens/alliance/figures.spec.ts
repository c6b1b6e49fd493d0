import { describe, expect, it } from '@jest/globals';
import { array, assert, boolean, double, integer, property, tuple } from 'fast-check';
import { answered, answersBody, emptyAnswers, howManyOpen, stillOpen } from './answers-draft.ts';
import { rungLabels, type Rung } from './distance-labels.ts';
import { figure } from '../../words/figures.ts';
import { points } from '../../words/points.ts';
import { correlation, exact } from './figures.ts';

const rung = (at: number, more: Partial<Rung> = {}): Rung => ({
  key: String(at),
  x: at,
  top: 20,
  bottom: 100,
  size: 1.25,
  large: false,
  ...more,
});
const all = (answers: readonly (number | null)[]) => answers.map(() => 7);

describe('figures', () => {
  it('are exact: two decimals, or three where two would round', () => {
    expect([exact(2.5), exact(0.375), exact(1)]).toEqual(['2.50', '0.375', '1.00']);
    expect([figure(4.625), figure(7.125)]).toEqual(['4.63', '7.13']);
    expect([correlation(-0.864), correlation(0.55), correlation(1)]).toEqual(['−.86', '.55', '1.00']);
  });
  it('are said to the nearest half point', () => {
    expect([0, 0.2, 0.5, 1, 1.25, 1.5, 2, 2.6].map(points)).toEqual([
      'no distance',
      'less than half a point',
      'half a point',
      'one point',
      'about one and a half points',
      'one and a half points',
      'two points',
      'about two and a half points',
    ]);
    assert(property(double({ min: 0, max: 10, noNaN: true }), (value) => points(value).length > 0));
  });
});

describe('the figures on the rungs', () => {
  it('never lie on each other, nor on a line that stands across', () => {
    const answers = array(tuple(integer({ min: 40, max: 90 }), integer({ min: 0, max: 10 }), boolean()), {
      minLength: 2,
      maxLength: 12,
    });
    assert(
      property(answers, array(integer({ min: 0, max: 900 }), { maxLength: 3 }), (given, across) => {
        let at = 0;
        const rungs = given.map(([gap, size, large]) =>
          rung((at += gap), { size, large, bottom: 20 + 30 * size }),
        );
        const labels = rungLabels(rungs, at + 60, across);
        const places = labels.map(({ x, text, anchor, large: big }) => {
          const room = text.length * (big ? 12 : 8.6);
          return anchor === 'start' ? [x, x + room] : [x - room, x];
        });
        const [latest, ...others] = places.toReversed();
        const apart = ([a = 0, b = 0]: number[], [c = 0, d = 0]: number[]) => b <= c || d <= a;
        return (
          labels.at(-1)?.key === String(at) &&
          others.every(
            (one, i) =>
              apart(one, latest ?? []) &&
              others.every((other, k) => i === k || apart(one, other)) &&
              across.every((x) => apart(one, [x, x])),
          )
        );
      }),
    );
  });
  it('stand to the right, between the lines', () => {
    expect(rungLabels([rung(100)], 400)).toEqual([
      { key: '100', text: '1.25', x: 111, y: 65, anchor: 'start', large: false, between: true },
    ]);
  });
  it('are left out where rungs crowd, but for the latest', () => {
    const crowd = [rung(100), rung(120), rung(140), rung(160)];
    expect(rungLabels(crowd, 400).map(({ key }) => key)).toEqual(['100', '160']);
  });
  it('turn to the left where the lines close in on the right', () => {
    const [label] = rungLabels([rung(100), rung(148, { top: 58, bottom: 62 })], 400);
    expect(label).toMatchObject({ x: 89, anchor: 'end' });
  });
  it('stand below where the lines all but meet, and never past the end', () => {
    const [label] = rungLabels([rung(390, { top: 50, bottom: 52, large: true })], 400);
    expect([label?.y, (label?.x ?? 0) + 48 <= 400]).toEqual([78, true]);
  });
  it('stand clear of the lower line where it comes up from under them', () => {
    const latest = rung(390, { top: 50, bottom: 52, large: true });
    const labels = rungLabels([rung(350, { top: 40, bottom: 92 }), latest], 400);
    const last = labels.at(-1);
    // At the left edge of its words the line is this far below the rung; they are 14 px high.
    const line = 52 + (390 - (last?.x ?? 0));
    expect((last?.y ?? 0) - 14).toBeGreaterThan(line);
  });
  it('stand below where they would be written over their own rung', () => {
    const labels = rungLabels([rung(380), rung(396)], 400);
    expect(labels.at(-1)).toMatchObject({ between: false, y: 120 });
  });
});

describe('answers', () => {
  it('need the eight; the six may be left out as a whole', () => {
    expect(howManyOpen(stillOpen(emptyAnswers))).toBe(8);
    const eight = { ...emptyAnswers, alliance: all(emptyAnswers.alliance) };
    expect([howManyOpen(stillOpen(eight)), answersBody(eight)]).toEqual([
      0,
      { alliance: all(eight.alliance) },
    ]);
    const begun = { ...eight, agency: answered(eight.agency, 2, 5) };
    expect(stillOpen(begun).agency).toEqual([0, 1, 3, 4, 5]);
  });
  it('ask for every guess once someone guesses', () => {
    const guessing = { ...emptyAnswers, alliance: all(emptyAnswers.alliance), guessing: true };
    expect(stillOpen(guessing).guesses).toHaveLength(8);
    expect(answersBody({ ...guessing, guesses: all(guessing.guesses) })).toHaveProperty('guesses');
  });
});
