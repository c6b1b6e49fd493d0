import { describe, expect, it } from '@jest/globals';
import { dayOf } from '@alliance/days/days';
import { UTC } from '@alliance/days/zone';
import { pulseSealed } from '@alliance/facts/pulse';
import { themesMerged, themeTouchOffered } from '@alliance/facts/theme';
import { themeFamily } from '@alliance/facts/vocabulary';
import fc from 'fast-check';
import { canonicalOrder } from '../journal/canonical-order.ts';
import { pairSummaryOf } from '../my-pairs/pair-summary.ts';
import { readModelOf } from '../pair/read-model.ts';
import { aKeptQuestion } from '../specification/a-kept-question.ts';
import { acrossOf, amends, beganNaming, beganSilent, NOON } from '../specification/across.ts';
import { retractTouch } from '../specification/correcting.ts';
import { interleaved } from '../specification/interleaved.ts';
import { deliveredFacts, on, type DatedFact } from '../specification/pair-history.ts';
import {
  AMARA,
  JUDITH,
  readContextAs,
  meet,
  nameTheme,
  openPulse,
  pulse,
  readingAs,
  review,
  seenBy,
  session,
  theme,
  TODAY,
  touch,
} from '../specification/people.ts';
import { acrossPairsOf } from './across-pairs.ts';
import { acrossOfThePairOf } from './of-the-pair.ts';

/** What may happen in a week: a number says with which theme, or how the clause is amended. */
const STEPS = [
  'meet',
  'meet',
  'meet',
  'touch',
  'touch',
  'touch',
  'offer',
  'retract',
  'amend',
  'merge',
] as const;
const aWeek = fc.record({ does: fc.constantFrom(...STEPS), which: fc.nat(4), named: fc.boolean() });
const aHistory = fc.record({
  begins: fc.constantFrom('silent', 'naming'),
  families: fc.array(fc.constantFrom(...themeFamily.options), { minLength: 5, maxLength: 5 }),
  weeks: fc.array(aWeek, { maxLength: 40 }),
});
/** At noon of the first it is past midnight in the second, and before dawn in the third. */
const aZone = fc.constantFrom(UTC, 'Pacific/Auckland', 'America/Los_Angeles');
type History = typeof aHistory extends fc.Arbitrary<infer Each> ? Each : never;

const offered = (ofTheme: number, inSession: number, day: string) =>
  on(
    `${day}T18:00`,
    themeTouchOffered({
      by: AMARA,
      themeId: theme(ofTheme),
      sessionId: session(inSession),
      depth: 2,
      namedBy: AMARA,
      function: 'formative',
      eye: 4,
    }),
  );

/** The facts of a history; and beside them, counted without any fold, what is to stand. */
const lived = ({ begins, families, weeks }: History) => {
  const told: DatedFact[] = [...(begins === 'naming' ? beganNaming : beganSilent)('2025-01-01')];
  families.forEach((family, index) =>
    told.push(...nameTheme(index + 1, `Theme ${index + 1}`, '2025-01-02', family)),
  );
  const touched = new Set<string>();
  const gone = new Set<number>();
  let [sessions, versions, isNamed] = [0, 1, begins === 'naming'];
  weeks.forEach(({ does, which, named }, week) => {
    const day = new Date(Date.UTC(2025, 0, 6 + week * 7)).toISOString().slice(0, 10);
    const about = which + 1;
    const key = `${about} ${sessions}`;
    if (does === 'meet' || sessions === 0) told.push(...meet(++sessions, day));
    else if (does === 'amend') {
      const op = begins === 'silent' && versions === 1 ? 'add' : 'change';
      told.push(...amends(versions++, day, { op, supervisorsPages: named ? 'named' : 'not-named' }));
      isNamed = named;
    } else if (gone.has(about)) return;
    else if (does === 'merge' && about > 1 && !gone.has(1)) {
      told.push(...on(`${day}T20:00`, themesMerged({ by: JUDITH, from: [theme(about)], into: theme(1) })));
      for (const each of touched) if (each.startsWith(`${about} `)) touched.add(each.replace(/^\d+/, '1'));
      gone.add(about);
    } else if (does === 'touch' && !touched.has(key)) {
      told.push(...touch(about, sessions, day));
      touched.add(key);
    } else if (does === 'offer' && !touched.has(key)) told.push(...offered(about, sessions, day));
    else if (does === 'retract' && touched.has(key)) {
      told.push(...retractTouch(AMARA, week, about, sessions, day));
      touched.delete(key);
    }
  });
  const themes = families.flatMap((family, index) => {
    const number = index + 1;
    const own = [...touched]
      .filter((each) => each.startsWith(`${number} `))
      .map((each) => Number(each.split(' ')[1]));
    return gone.has(number) ? [] : [{ family, number, touched: own.toSorted((a, b) => a - b) }];
  });
  return { told, isNamed, sessions, themes };
};

const isFrom = (first: number) => (each: number) => each >= first;

describe('whatever two have lived through', () => {
  it('both read of it exactly what stands in the supervisor’s across pairs', () => {
    fc.assert(
      fc.property(aHistory, fc.constantFrom(AMARA, JUDITH), aZone, (history, viewer, zone) => {
        const { told } = lived(history);
        const across = acrossOf({ one: told }, zone);
        const { stands, stage } = acrossOfThePairOf(seenBy(viewer, told, dayOf(NOON, zone), TODAY, zone));
        const [pair] = across.pairs;
        expect(pair && { since: pair.since, sessions: pair.sessions }).toEqual(
          stands && { since: stands.since, sessions: stands.sessions },
        );
        const rows = across.families.map(({ family, pairs }) => [
          family,
          pairs[0]?.lastSix,
          pairs[0]?.themes,
        ]);
        expect(new Set(rows)).toEqual(
          new Set(stands?.families.map(({ family, lastSix, themes }) => [family, lastSix, themes])),
        );
        expect(across.notHere[0]?.stage ?? 'named').toBe(stage);
      }),
    );
  });
  it('what stands is what both agreed, counted without a fold', () => {
    fc.assert(
      fc.property(aHistory, (history) => {
        const { told, isNamed, sessions, themes } = lived(history);
        const { pairs, families } = acrossOf({ one: told });
        expect(pairs.length === 1).toBe(isNamed);
        const rows = isNamed ? themeFamily.options : [];
        const expected = rows.flatMap((family) => {
          const own = themes.filter((each) => each.family === family);
          const first = Math.max(1, sessions - 5);
          const recent = new Set(own.flatMap(({ touched }) => touched.filter(isFrom(first))));
          return own.length === 0
            ? []
            : [
                {
                  family,
                  lastSix: { touched: recent.size, of: Math.min(6, sessions) },
                  themes: new Set(own.map(({ number, touched }) => `${theme(number)} ${touched.join()}`)),
                },
              ];
        });
        expect(
          families.map(({ family, pairs: [own] }) => ({
            family,
            lastSix: own?.lastSix,
            themes: new Set(own?.themes.map(({ themeId, touched }) => `${themeId} ${touched.join()}`)),
          })),
        ).toEqual(expected);
      }),
    );
  });
  it('it is the same in whatever order it was heard', () => {
    const unruliness = fc.record({
      turns: fc.array(fc.nat(1), { minLength: 150, maxLength: 150 }),
      again: fc.array(fc.record({ which: fc.nat(), later: fc.nat() }), { maxLength: 12 }),
    });
    fc.assert(
      fc.property(aHistory, unruliness, (history, unruly) => {
        const { told } = lived(history);
        const heard = interleaved(deliveredFacts(told), unruly);
        const { viewer, ...looking } = readContextAs(JUDITH);
        const seen = readModelOf(
          { facts: canonicalOrder(heard), traces: new Map() },
          { ...looking, viewer: { ...viewer, ...readingAs(JUDITH) } },
        );
        if (!seen) throw new Error('nothing to see');
        const summaries = [{ allianceId: 'one', summary: pairSummaryOf(seen) }];
        expect(acrossPairsOf(summaries, { now: NOON, zone: 'UTC' })).toEqual(acrossOf({ one: told }));
      }),
    );
  });
  it('what one holds back leaves every byte of it as it is', () => {
    const heldBack = [
      ...aKeptQuestion,
      ...meet(99, '2024-12-31'),
      ...openPulse(1, 99, '2025-07-10'),
      ...review(AMARA, 99, '2025-07-10', { learning: 'Rescuing, again' }),
      ...on('2025-07-11', pulseSealed({ by: AMARA, pulseId: pulse(1), alliance: Array<number>(8).fill(3) })),
    ];
    fc.assert(
      fc.property(aHistory, (history) => {
        const { told } = lived(history);
        const common = [
          ...told,
          ...heldBack.filter(({ fact }) => fact.type === 'SessionHeld' || fact.type === 'PulseOpened'),
        ];
        const bytes = (each: readonly DatedFact[]) => JSON.stringify(acrossOf({ one: each }));
        expect(bytes([...told, ...heldBack])).toBe(bytes(common));
      }),
    );
  });
  it('a pair that isn’t named changes nothing in what is told of the others', () => {
    fc.assert(
      fc.property(aHistory, aHistory, (one, other) => {
        const silent = lived({
          ...other,
          begins: 'silent',
          weeks: other.weeks.filter(({ does }) => does !== 'amend'),
        });
        const { notHere: _absent, ...alone } = acrossOf({ one: lived(one).told });
        const { notHere: _both, ...beside } = acrossOf({ one: lived(one).told, other: silent.told });
        expect(JSON.stringify(beside)).toBe(JSON.stringify(alone));
      }),
    );
  });
});
