import { describe, expect, it } from '@jest/globals';
import { contractSuspended } from '@alliance/facts/contract';
import { themeTouchOffered } from '@alliance/facts/theme';
import { themeFamily } from '@alliance/facts/vocabulary';
import { acrossOf, beganNaming, beganSilent, NOON, summaryFor } from '../specification/across.ts';
import { on, type DatedFact } from '../specification/pair-history.ts';
import { AMARA, JUDITH, meet, nameTheme, session, theme, touch } from '../specification/people.ts';
import { acrossPairs, acrossPairsOf } from './across-pairs.ts';

const DAYS = [
  '2026-01-14',
  '2026-02-04',
  '2026-02-25',
  '2026-03-18',
  '2026-04-08',
  '2026-04-29',
  '2026-05-20',
  '2026-06-10',
];
const dayOf = (number: number): string => DAYS[number - 1] ?? '';

/** `1` where the theme came up in a session and both agreed. */
const course = (
  number: number,
  label: string,
  marks: string,
  family?: (typeof themeFamily.options)[number],
) => [
  ...nameTheme(number, label, '2026-01-14', family),
  ...[...marks].flatMap((mark, index) => (mark === '1' ? touch(number, index + 1, dayOf(index + 1)) : [])),
];
const met = (sessions: number): readonly DatedFact[] =>
  DAYS.slice(0, sessions).flatMap((day, index) => meet(index + 1, day));
const pair = (sessions: number, ...more: readonly DatedFact[]) => [
  ...beganNaming('2026-01-08'),
  ...met(sessions),
  ...more,
];

describe('across my pairs', () => {
  it('a family has a row, and in it each pair that has a theme of it, with the days on which that came up', () => {
    const across = acrossOf({ one: pair(3, ...course(1, 'Rescuing', '101')) });
    expect(across.pairs).toMatchObject([
      {
        allianceId: 'one',
        other: { id: AMARA, name: 'Amara Osei' },
        since: '2026-01-08',
        sessions: ['2026-01-14', '2026-02-04', '2026-02-25'],
      },
    ]);
    expect(across.families).toEqual([
      {
        family: 'rescuing-and-dependency',
        pairs: [
          {
            allianceId: 'one',
            lastSix: { touched: 2, of: 3 },
            themes: [{ themeId: theme(1), label: 'Rescuing', state: 'emerging', touched: [1, 3] }],
          },
        ],
      },
    ]);
  });
  it('counts a family once in a session, of the last six of its pair', () => {
    const [row] = acrossOf({
      one: pair(8, ...course(1, 'Rescuing', '11100110'), ...course(2, 'Carrying', '11110000')),
    }).families;
    expect(row?.pairs).toMatchObject([{ lastSix: { touched: 4, of: 6 }, themes: [{}, {}] }]);
  });
  it('knows nothing of what one offered and the other hasn’t agreed', () => {
    const offered = on(
      '2026-02-04T18:00',
      themeTouchOffered({
        by: AMARA,
        themeId: theme(1),
        sessionId: session(2),
        depth: 3,
        namedBy: AMARA,
        function: 'formative',
        eye: 4,
      }),
    );
    const told = pair(3, ...course(1, 'Rescuing', '100'));
    expect(acrossOf({ one: [...told, ...offered] })).toEqual(acrossOf({ one: told }));
  });
  it('has the families of most pairs first, and the pairs in the order in which we began', () => {
    const early = [
      ...beganNaming('2025-11-01'),
      ...met(2),
      ...course(1, 'Ends', '11', 'endings-and-practice-sustainability'),
    ];
    const across = acrossOf({
      another: pair(
        2,
        ...course(1, 'Saving', '11'),
        ...course(2, 'Ending', '01', 'endings-and-practice-sustainability'),
      ),
      early,
    });
    expect(across.pairs.map(({ allianceId }) => allianceId)).toEqual(['early', 'another']);
    expect(
      across.families.map(({ family, pairs }) => [family, pairs.map(({ allianceId }) => allianceId)]),
    ).toEqual([
      ['endings-and-practice-sustainability', ['early', 'another']],
      ['rescuing-and-dependency', ['another']],
    ]);
  });
  it('is as its schema says, and empty where nobody is supervised', () => {
    const across = acrossOf({
      one: pair(8, ...course(1, 'Rescuing', '11111111')),
      silent: [...beganSilent('2026-01-09'), ...meet(1, '2026-02-01')],
    });
    expect(acrossPairs.safeParse(JSON.parse(JSON.stringify(across))).error).toBeUndefined();
    expect(acrossPairsOf([], { now: NOON, zone: 'UTC' })).toMatchObject({
      pairs: [],
      families: [],
      notHere: [],
      questions: { stuck: [], returning: [], notNamed: { sessions: 0 } },
    });
  });
  it('is of those whom I supervise, not of who supervises me', () => {
    const told = pair(3, ...course(1, 'Rescuing', '111'));
    const asCoach = acrossPairsOf([summaryFor(AMARA, told)], { now: NOON, zone: 'UTC' });
    expect([asCoach.pairs, asCoach.notHere, asCoach.families]).toEqual([[], [], []]);
  });
  it('keeps a pair that rests, and says so', () => {
    const resting = pair(
      2,
      ...course(1, 'Rescuing', '11'),
      ...on('2026-06-29', contractSuspended({ by: JUDITH })),
    );
    expect(acrossOf({ one: resting }).pairs).toMatchObject([{ paused: { since: '2026-06-29' } }]);
  });
});

describe('the same words in several pairs', () => {
  it('are told together, whatever the families, with each pair’s own spelling', () => {
    const across = acrossOf({
      one: pair(2, ...course(1, 'Saying  no', '11', 'challenge-avoided'), ...course(2, 'Alone', '10')),
      two: [...beganNaming('2026-01-10'), ...met(2), ...course(1, 'saying No', '01')],
    });
    expect(across.ownWords).toEqual([
      {
        themes: [
          { allianceId: 'one', themeId: theme(1), label: 'Saying  no', family: 'challenge-avoided' },
          { allianceId: 'two', themeId: theme(1), label: 'saying No', family: 'rescuing-and-dependency' },
        ],
      },
    ]);
  });
  it('are none where one pair has them twice', () => {
    const twice = pair(2, ...course(1, 'Alone', '11'), ...course(2, 'alone', '01'));
    expect(acrossOf({ one: twice }).ownWords).toEqual([]);
  });
});

describe('a question across pairs', () => {
  it('on what is stuck rests on the sessions of the last six in which it came up', () => {
    const { stuck } = acrossOf({ one: pair(8, ...course(1, 'Rescuing', '11101110')) }).questions;
    expect(stuck).toEqual([
      {
        allianceId: 'one',
        themeId: theme(1),
        label: 'Rescuing',
        family: 'rescuing-and-dependency',
        records: [3, 5, 6, 7].map((number) => ({ session: number, on: dayOf(number) })),
      },
    ]);
  });
  it('on what came back rests on the session before it was away and on the one since', () => {
    const { returning } = acrossOf({ one: pair(8, ...course(1, 'Rescuing', '11100001')) }).questions;
    expect(returning).toMatchObject([
      {
        records: [
          { session: 3, on: '2026-02-25' },
          { session: 8, on: '2026-06-10' },
        ],
      },
    ]);
  });
  it('on what is not named is of the families that no pair here has a theme of', () => {
    const named = pair(
      2,
      ...course(1, 'Rescuing', '11'),
      ...nameTheme(2, 'Power', '2026-02-04', 'power-difference-and-inclusion'),
    );
    const silent = [
      ...beganSilent('2025-01-01'),
      ...met(2),
      ...course(1, 'Ends', '11', 'endings-and-practice-sustainability'),
    ];
    const { notNamed } = acrossOf({ named, silent }).questions;
    expect(notNamed).toMatchObject({ since: '2026-01-14', sessions: 2 });
    expect(notNamed.families).toHaveLength(themeFamily.options.length - 2);
    expect(notNamed.families).toContain('endings-and-practice-sustainability');
  });
});
