import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { agencyChange, agencyMean, PROVISIONAL_RELIABILITY } from './agency.ts';
import { reliableChangeCriterion } from './reliable-change.ts';

const amara = [
  [5, 4, 5, 4, 5, 5],
  [5, 5, 5, 4, 5, 5],
  [7, 7, 8, 7, 7, 7],
  [7, 7, 8, 7, 8, 7],
];
const tom = [
  [6, 4, 5, 5, 6, 5],
  [6, 5, 5, 5, 6, 5],
  [6, 5, 6, 5, 6, 5],
  [6, 6, 5, 5, 6, 5],
];
const priya = [
  [7, 6, 7, 6, 7, 7],
  [7, 6, 6, 6, 7, 6],
  [5, 5, 5, 5, 6, 5],
  [5, 5, 5, 5, 5, 6],
];

describe("a coach's say in how they work", () => {
  it.each([
    ['Amara', amara, 4.75, 7.25, 2.5, 'improved'],
    ['Tom', tom, 5.25, 5.5, 0.25, 'no-reliable-change'],
    ['Priya', priya, 6.5, 5.17, -1.33, 'declined'],
  ])(
    '%s, by their own account over %j: %f, then %f, so %f against 1.05: %s',
    (_, pulses, from, to, change, verdict) => {
      const agency = agencyChange(pulses);
      expect(agency?.from).toBeCloseTo(from, 2);
      expect(agency?.to).toBeCloseTo(to, 2);
      expect(agency?.change).toBeCloseTo(change, 2);
      expect(agency?.criterion).toBeCloseTo(1.05, 2);
      expect(agency).toMatchObject({ verdict, pulsesOnEachSide: 2, pulses: 4, provisional: true });
    },
  );
  it('is the mean of the six items of a pulse', () => {
    expect(agencyMean([7, 7, 8, 7, 8, 7])).toBeCloseTo(7.33, 2);
    expect(agencyMean([])).toBeUndefined();
  });
  it('is blank before the second pulse', () => {
    expect(agencyChange([])).toBeUndefined();
    expect(agencyChange([[5, 4, 5, 4, 5, 5]])).toBeUndefined();
  });
  it('is read from the first pulse to the last while there are two or three, against 1.49', () => {
    for (const pulses of [[amara[0]!, amara[3]!], amara.toSpliced(2, 1)]) {
      const agency = agencyChange(pulses);
      expect(agency).toMatchObject({ verdict: 'improved', pulsesOnEachSide: 1, pulses: pulses.length });
      expect(agency?.criterion).toBeCloseTo(1.49, 2);
      expect(agency?.change).toBeCloseTo(43 / 6 + 1 / 6 - 28 / 6, 9);
    }
  });
  it('is told from chance by a pair of pulses on each side where one on each side would not do', () => {
    const [low, high] = [
      [5, 5, 5, 5, 5, 5],
      [6, 6, 6, 6, 6, 7],
    ];
    expect(agencyChange([low, high])?.verdict).toBe('no-reliable-change');
    expect(agencyChange([low, low, high, high])?.verdict).toBe('improved');
  });
  it('leaves the pulses in between alone', () => {
    const between = [[0, 0, 0, 0, 0, 0]];
    const agency = agencyChange([...tom.slice(0, 2), ...between, ...tom.slice(2)]);
    expect(agency).toEqual({ ...agencyChange(tom), pulses: 5 });
  });
});

describe('the reliable change criterion', () => {
  it('is 1.49 from one answer to another, and 1.05 from a mean of two to a mean of two', () => {
    expect(reliableChangeCriterion(PROVISIONAL_RELIABILITY, 1)).toBeCloseTo(1.49, 2);
    expect(reliableChangeCriterion(PROVISIONAL_RELIABILITY, 2)).toBeCloseTo(1.05, 2);
  });
  it('halves the error variance with two answers on each side', () => {
    const [one, two] = [1, 2].map((answers) => reliableChangeCriterion(PROVISIONAL_RELIABILITY, answers));
    expect(two! ** 2).toBeCloseTo(one! ** 2 / 2, 12);
  });
  it('is nothing for a perfect measure, and grows as reliability falls', () => {
    expect(reliableChangeCriterion({ sd: 1.2, r: 1 }, 1)).toBe(0);
    expect(reliableChangeCriterion({ sd: 1.2, r: 0.6 }, 1)).toBeGreaterThan(
      reliableChangeCriterion({ sd: 1.2, r: 0.8 }, 1),
    );
  });
});

describe('any pulses', () => {
  const pulse = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 6, maxLength: 6 });
  const pulses = fc.array(pulse, { minLength: 2, maxLength: 9 });
  const mirror = {
    improved: 'declined',
    declined: 'improved',
    'no-reliable-change': 'no-reliable-change',
  } as const;

  it('turn their verdict when told backwards', () => {
    fc.assert(
      fc.property(pulses, (of) => {
        const [agency, backwards] = [agencyChange(of)!, agencyChange(of.toReversed())!];
        expect(backwards.change).toBeCloseTo(-agency.change, 9);
        expect(backwards.verdict).toBe(mirror[agency.verdict]);
      }),
    );
  });
  it('show a change exactly when it exceeds the criterion, and always call it provisional', () => {
    fc.assert(
      fc.property(pulses, (of) => {
        const { change, criterion, verdict, provisional } = agencyChange(of)!;
        expect(verdict !== 'no-reliable-change').toBe(Math.abs(change) > criterion);
        expect(verdict === 'improved').toBe(change > criterion);
        expect(provisional).toBe(true);
      }),
    );
  });
  it('that are all alike show none', () => {
    fc.assert(
      fc.property(pulse, fc.integer({ min: 2, max: 9 }), (one, times) => {
        expect(agencyChange(Array(times).fill(one))?.verdict).toBe('no-reliable-change');
      }),
    );
  });
});
