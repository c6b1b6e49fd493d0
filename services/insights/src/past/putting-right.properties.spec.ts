import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ReadModel } from '../pair/read-model.ts';
import { everyDocument } from '../specification/every-document.ts';
import type { DatedFact } from '../specification/pair-history.ts';
import {
  AMARA,
  answer,
  begins,
  JUDITH,
  meet,
  nameTheme,
  openPulse,
  rate,
  reveal,
  revealPulse,
  review,
  seenBy,
  session,
  setGoal,
  touch,
} from '../specification/people.ts';
import { correct, putBack, recordInError } from '../specification/putting-right.ts';

/** Each held a fortnight after the one before, with all that can hang on it. */
const HELD_ON = ['2025-02-19', '2025-03-05', '2025-03-19', '2025-04-02', '2025-04-16', '2025-04-30'];
const beginning: readonly DatedFact[] = [
  ...begins('2025-01-08'),
  ...nameTheme(1, 'Helping first', '2025-01-09'),
  ...nameTheme(2, 'Silence', '2025-01-09'),
  ...setGoal(1, 'To wait', '2025-01-09', { themeIds: [] }),
];
const scores = (score: number) => ({
  alliance: Array<number>(8).fill(score),
  agency: Array<number>(6).fill(score),
});

/** One session with its touches, ratings, pulse and reviews. */
const withAll = (number: number, day: string): readonly DatedFact[] => [
  ...meet(number, day),
  ...touch((number % 2) + 1, number, day, (number % 5) + 1),
  ...rate(AMARA, 1, (number % 5) - 2, number, day),
  ...rate(JUDITH, 1, ((number + 1) % 5) - 2, number, day),
  ...openPulse(number, number, day),
  ...answer(AMARA, number, day, scores(number)),
  ...answer(JUDITH, number, day, scores(9 - number)),
  ...revealPulse(number, day),
  ...review(AMARA, number, day, { value: number, commitments: [{ text: `wait ${number}` }] }),
  ...review(JUDITH, number, day, { value: 9 - number, recontractNeeded: number === 2 }),
  ...reveal(JUDITH, number, day),
];
const recorded = HELD_ON.map((day, index) => withAll(index + 1, day));

/** What is drawn and counted; not who said when that it was put right, nor what never was a session's own. */
const figures = (seen: ReadModel) => {
  const plain = JSON.stringify(
    everyDocument(seen).map(({ document }) => document),
    (key, value: unknown) =>
      ['revision', 'corrections', 'correctedOn', 'errors', 'events', 'days', 'hangsOn'].includes(key)
        ? undefined
        : value,
  );
  return JSON.parse(plain) as unknown;
};

interface Step {
  readonly number: number;
  readonly does: 'correct' | 'err' | 'back';
  readonly heldOn: string;
}
const steps = fc.array(
  fc.record<Step>({
    number: fc.integer({ min: 1, max: HELD_ON.length }),
    does: fc.constantFrom('correct', 'err', 'back'),
    heldOn: fc.constantFrom('2025-01-30', '2025-02-20', '2025-03-12', '2025-04-05', '2025-05-02'),
  }),
  { maxLength: 12 },
);

/** The steps that could be taken, one a day from 1 June 2025, and how each session stands after them. */
const taken = (asked: readonly Step[]) => {
  const heldOn = new Map(HELD_ON.map((day, index) => [index + 1, day]));
  const erred = new Set<number>();
  const told: DatedFact[] = [];
  asked.forEach(({ number, does, heldOn: day }, index) => {
    const at = `2025-06-${String(index + 1).padStart(2, '0')}`;
    if (does === 'correct' && !erred.has(number)) {
      told.push(...correct(number, at, day));
      heldOn.set(number, day);
    }
    if (does === 'err' && !erred.has(number)) {
      told.push(...recordInError(number, at));
      erred.add(number);
    }
    if (does === 'back' && erred.delete(number)) told.push(...putBack(number, at));
  });
  return { told, heldOn, erred };
};

/** The same as it would have been recorded right at once, on the days on which it was recorded. */
const right = (heldOn: ReadonlyMap<number, string>, erred: ReadonlySet<number>): readonly DatedFact[] =>
  recorded.flatMap((told, index) => {
    const number = index + 1;
    if (erred.has(number)) return [];
    return told.map((each) =>
      each.fact.type === 'SessionHeld'
        ? {
            ...each,
            fact: { ...each.fact, data: { ...each.fact.data, at: `${heldOn.get(number)}T14:00:00Z` } },
          }
        : each,
    );
  });

/** Documents of sessions that were recorded in error are read and counted nowhere. */
const counted = (seen: ReadModel) =>
  (figures(seen) as readonly { readonly session?: { readonly state?: string } }[])
    .filter(({ session: line }) => line?.state !== 'in-error')
    .map((document) =>
      'sessions' in document && Array.isArray(document.sessions)
        ? {
            ...document,
            sessions: (document.sessions as readonly { state?: string }[]).filter(
              ({ state }) => state !== 'in-error',
            ),
          }
        : document,
    );

describe('whatever was put right', () => {
  it('counts from then on as if it had been recorded right at once', () => {
    fc.assert(
      fc.property(steps, fc.constantFrom(AMARA, JUDITH), (asked, viewer) => {
        const { told, heldOn, erred } = taken(asked);
        const corrected = [...beginning, ...recorded.flat(), ...told];
        expect(counted(seenBy(viewer, corrected))).toEqual(
          counted(seenBy(viewer, [...beginning, ...right(heldOn, erred)])),
        );
      }),
      { numRuns: 60 },
    );
  });
  it('is on every day before as it was', () => {
    fc.assert(
      fc.property(steps, fc.constantFrom('2025-03-06', '2025-04-20', '2025-05-31'), (asked, day) => {
        const { told } = taken(asked);
        const before = [...beginning, ...recorded.flat()];
        // The line of time goes on after that day, to the sessions that count today; it has a spec of its own.
        const upTo = (seen: ReadModel) =>
          (figures(seen) as readonly object[]).filter(
            (document) => !('planned' in document || ('began' in document && 'endedOn' in document)),
          );
        expect(upTo(seenBy(AMARA, [...before, ...told], day)).slice(1)).toEqual(
          upTo(seenBy(AMARA, before, day)).slice(1),
        );
      }),
      { numRuns: 60 },
    );
  });
  it('comes back whole with what is put back', () => {
    const before = [...beginning, ...recorded.flat()];
    const back = [...before, ...recordInError(3, '2025-06-01'), ...putBack(3, '2025-06-02')];
    expect(figures(seenBy(JUDITH, back))).toEqual(figures(seenBy(JUDITH, before)));
  });
  it('stays readable where it was recorded in error, with what hangs on it', () => {
    const seen = seenBy(JUDITH, [
      ...beginning,
      ...recorded.flat(),
      ...recordInError(3, '2025-06-01', AMARA, 'a dream'),
    ]);
    const page = everyDocument(seen).find(({ name }) => name === `session ${session(3)}`)?.document;
    expect(page).toMatchObject({
      session: { state: 'in-error', by: 'coach', why: 'a dream', saidOn: '2025-06-01' },
      mine: { by: 'supervisor', value: 6 },
      theirs: { by: 'coach', value: 3 },
      hangsOn: {
        touches: [{ label: 'Silence', depth: 4 }],
        ratings: [{ level: 1 }, { level: 2 }],
        pulses: 1,
      },
    });
  });
});
