import { describe, expect, it } from '@jest/globals';
import { pulseSealed, pulseTakenBack } from '@alliance/facts/pulse';
import { on, type DatedFact } from '../../specification/pair-history.ts';
import {
  AMARA,
  begins,
  drafts,
  JUDITH,
  meet,
  openPulse,
  pulse,
  revealPulse,
  seenBy,
  session,
  sign,
} from '../../specification/people.ts';
import { closeReview, lookBackTogether } from '../../specification/reviewing-together.ts';
import { revisionFor } from '../../specification/revisions.ts';
import { allianceOf } from './alliance.ts';

const held = [
  ...begins('2025-01-08'),
  ...[2, 3, 4, 5, 6].flatMap((month) => meet(month - 1, `2025-0${month}-19`)),
];
const read = (told: readonly DatedFact[], asOf?: string, viewer = AMARA) =>
  allianceOf(seenBy(viewer, [...held, ...told], asOf));

interface Answers {
  readonly alliance: number[];
  readonly agency?: number[];
  readonly guesses?: number[];
}
const seal = (by: string, number: number, day: string, answers: Answers): readonly DatedFact[] =>
  on(day, pulseSealed({ by, pulseId: pulse(number), ...answers }));

const tom = { alliance: [4, 6, 4, 5, 5, 3, 5, 5], guesses: [7, 7, 7, 7, 7, 7, 7, 7] };
const judith = { alliance: [8, 6, 8, 7, 7, 8, 6, 7] };
const both = [
  ...openPulse(1, 1, '2025-02-19'),
  ...seal(AMARA, 1, '2025-02-20', tom),
  ...seal(JUDITH, 1, '2025-02-25', judith),
  ...revealPulse(1, '2025-02-25'),
];
/** The coach's six answers, one figure for all, after a session; the supervisor leaves the six out. */
const six = (number: number, agency: number): readonly DatedFact[] => {
  const day = `2025-0${number + 1}-19`;
  return [
    ...openPulse(number, number, day),
    ...seal(AMARA, number, day, { alliance: Array(8).fill(5), agency: Array(6).fill(agency) }),
    ...seal(JUDITH, number, day, { alliance: Array(8).fill(5) }),
    ...revealPulse(number, day),
  ];
};

describe('a pulse that is open', () => {
  const half = both.slice(0, 2);
  it('shows my own answers to me, and to the other only that they are there', () => {
    expect(read(half)).toMatchObject({
      pulses: [],
      open: [
        {
          pulseId: pulse(1),
          sessionId: session(1),
          session: 1,
          on: '2025-02-19',
          revision: revisionFor(AMARA, `pulse-${pulse(1)}`, 2),
          openedBy: 'supervisor',
          openedOn: '2025-02-19',
          instrumentVersion: 1,
          sealedBy: ['coach'],
          mine: { ...tom, at: '2025-02-20T12:00:00.000Z' },
        },
      ],
    });
    const hers = read(half, undefined, JUDITH);
    expect(hers.open).toMatchObject([{ sealedBy: ['coach'], mine: undefined }]);
    for (const figures of [tom.alliance, tom.guesses])
      expect(JSON.stringify(hers)).not.toContain(JSON.stringify(figures));
  });
  it('counts for nothing, not even for oneself', () => {
    const sealed = [
      ...openPulse(1, 1, '2025-02-19'),
      ...seal(AMARA, 1, '2025-02-20', { ...tom, agency: Array(6).fill(5) }),
    ];
    expect(read(sealed).agency).toEqual({ coach: undefined, supervisor: undefined });
  });
  it('has nobody’s answers once they were taken back, on the days before too', () => {
    const back = [...half, ...on('2025-02-22', pulseTakenBack({ by: AMARA, pulseId: pulse(1) }))];
    for (const day of ['2025-02-21', '2025-02-22'])
      expect(read(back, day).open).toMatchObject([{ sealedBy: [], mine: undefined }]);
  });
});

describe('a pulse that both have answered', () => {
  it('was open until the day of the second, and is then open to both', () => {
    expect(read(both, '2025-02-24', JUDITH)).toMatchObject({ pulses: [], open: [{ mine: undefined }] });
    for (const viewer of [AMARA, JUDITH])
      expect(read(both, '2025-02-25', viewer)).toMatchObject({
        open: [],
        pulses: [
          {
            session: 1,
            revision: revisionFor(viewer, `pulse-${pulse(1)}`, 4),
            revealedOn: '2025-02-25',
            answers: { coach: tom, supervisor: judith },
          },
        ],
      });
  });
  it('has the distance of the coach from the supervisor, unrounded, and both means', () => {
    const [{ gap } = { gap: undefined }] = read(both).pulses;
    expect(gap).toMatchObject({
      byStatement: [-4, 0, -4, -2, -2, -5, -1, -2],
      size: 2.5,
      direction: -2.5,
      means: { coach: 4.625, supervisor: 7.125 },
    });
    expect(gap?.shape).toBeCloseTo(-0.86, 2);
    expect(read(six(1, 5)).pulses[0]?.gap.shape).toBeUndefined();
  });
  it('says how well each who guessed knew the other', () => {
    expect(read(both).pulses[0]?.guessGap).toEqual({
      coach: { byStatement: [-1, 1, -1, 0, 0, -1, 1, 0], size: 0.625, direction: -0.125 },
      supervisor: undefined,
    });
  });
  it('is left out where the answers of one were erased, and is not open either', () => {
    const left = both.filter(({ fact }) => fact.type !== 'PulseSealed' || fact.data.by !== JUDITH);
    expect(read(left)).toMatchObject({ pulses: [], open: [] });
  });
});

describe('each one’s say', () => {
  it('is the mean of the six answers, for the one who gave them', () => {
    const told = [
      ...openPulse(1, 1, '2025-02-19'),
      ...seal(AMARA, 1, '2025-02-19', { ...tom, agency: [5, 4, 5, 4, 5, 5] }),
      ...seal(JUDITH, 1, '2025-02-19', judith),
      ...revealPulse(1, '2025-02-19'),
    ];
    expect(read(told).agency).toEqual({
      coach: {
        points: [{ pulseId: pulse(1), session: 1, on: '2025-02-19', mean: 28 / 6, isLookedBackAt: false }],
        change: undefined,
      },
      supervisor: undefined,
    });
  });
  it('has a change from the second pulse on, and pairs of pulses from the fourth on', () => {
    const told = [
      ...lookBackTogether(1, '2025-02-20'),
      ...six(1, 4),
      ...six(2, 5),
      ...six(3, 6),
      ...six(4, 6),
    ];
    expect(read(told, '2025-03-19').agency.coach?.change).toMatchObject({
      from: 4,
      to: 5,
      change: 1,
      verdict: 'no-reliable-change',
      pulsesOnEachSide: 1,
      pulses: 2,
      provisional: true,
    });
    expect(read(told, '2025-04-19').agency.coach?.change).toMatchObject({ change: 2, verdict: 'improved' });
    const paired = read(told).agency.coach?.change;
    expect(paired).toMatchObject({ from: 4.5, to: 6, change: 1.5, pulsesOnEachSide: 2, verdict: 'improved' });
    expect(paired?.criterion).toBeCloseTo(1.05, 2);
  });
  it('tells its change at an alliance review, and until the next one as of that one', () => {
    const course = (told: readonly DatedFact[], asOf?: string) => read(told, asOf).agency.coach;
    const pulses = [...six(1, 4), ...six(2, 6)];
    expect(course(pulses)?.points).toHaveLength(2);
    expect(course(pulses)?.change).toBeUndefined();
    const under = [...pulses, ...lookBackTogether(1, '2025-03-25'), ...six(3, 9)];
    expect(course(under)?.change).toMatchObject({ change: 5, pulses: 3 });
    const closed = [
      ...pulses,
      ...lookBackTogether(1, '2025-03-25'),
      ...closeReview([AMARA, JUDITH], 1, '2025-04-01', []),
      ...six(3, 9),
    ];
    expect(course(closed)?.change).toMatchObject({ change: 2, pulses: 2 });
    expect(course(closed)?.points.map(({ isLookedBackAt }) => isLookedBackAt)).toEqual([true, true, false]);
    expect(course(closed, '2025-03-24')?.change).toBeUndefined();
    const next = [...closed, ...lookBackTogether(2, '2025-05-20')];
    expect(course(next)?.change).toMatchObject({ change: 5, pulses: 3 });
    const begun = [...closed, ...lookBackTogether(2, '2025-05-20').slice(0, 2)];
    expect(course(begun)?.change).toMatchObject({ change: 2, pulses: 2 });
  });
});

describe('our alliance', () => {
  it('tells its pulses by session, however late they were opened, with the versions signed by then', () => {
    const told = [
      ...drafts(JUDITH, '2025-01-09'),
      ...sign(1, '2025-01-14', '2025-01-15'),
      ...six(3, 5),
      ...six(1, 5),
    ];
    expect(read(told)).toMatchObject({
      pulses: [{ session: 1 }, { session: 3 }],
      marks: [{ version: 1, on: '2025-01-15' }],
    });
    expect(read(told).sessions).toHaveLength(5);
    expect(read(told, '2025-02-18')).toMatchObject({ sessions: [], pulses: [] });
  });
});
