import { describe, expect, it } from '@jest/globals';
import { themesMerged, themeTouched, themeTouchOffered } from '@alliance/facts/theme';
import { on, type DatedFact } from '../../specification/pair-history.ts';
import {
  AMARA,
  begins,
  JUDITH,
  meet,
  nameTheme,
  seenBy,
  session,
  theme,
} from '../../specification/people.ts';
import { themesOf } from './themes.ts';

const named = [
  ...begins('2025-01-08'),
  ...meet(1, '2025-02-19'),
  ...meet(2, '2025-04-16'),
  ...nameTheme(1, 'Rescuing', '2025-02-19'),
  ...nameTheme(2, 'Silence', '2025-02-19'),
];
const reading = (number: number, inSession: number, depth: number) =>
  ({
    themeId: theme(number),
    sessionId: session(inSession),
    depth,
    namedBy: AMARA,
    function: 'restorative',
    eye: 5,
    words: 'the pause',
  }) as const;
const offer = (
  by: string,
  day: string,
  number: number,
  inSession: number,
  depth: number,
): readonly DatedFact[] => on(day, themeTouchOffered({ by, ...reading(number, inSession, depth) }));
const offers = (told: readonly DatedFact[], asOf?: string, viewer = AMARA) =>
  themesOf(seenBy(viewer, [...named, ...told], asOf)).offers;

const hers = offer(JUDITH, '2025-02-20', 1, 1, 2);
const mine = offer(AMARA, '2025-02-22', 1, 1, 3);

describe('a reading that waits for the other', () => {
  it('is known to both, with its session, its depth and its words', () => {
    for (const viewer of [AMARA, JUDITH])
      expect(offers(hers, undefined, viewer)).toEqual([
        {
          themeId: theme(1),
          sessionId: session(1),
          session: 1,
          on: '2025-02-19',
          by: 'supervisor',
          at: '2025-02-20T12:00:00.000Z',
          depth: 2,
          namedBy: 'coach',
          function: 'restorative',
          eye: 5,
          words: 'the pause',
          before: [],
        },
      ]);
    expect(offers(hers, '2025-02-19')).toEqual([]);
  });
  it('gives way to the next one, and keeps those before it', () => {
    expect(offers([...hers, ...mine, ...offer(JUDITH, '2025-02-23', 1, 1, 4)])).toMatchObject([
      {
        by: 'supervisor',
        depth: 4,
        before: [
          { by: 'supervisor', depth: 2 },
          { by: 'coach', depth: 3 },
        ],
      },
    ]);
    expect(offers([...hers, ...mine], '2025-02-21')).toMatchObject([{ depth: 2, before: [] }]);
  });
  it('is a touch and no offer any more once the other agrees, by the one who offered it', () => {
    const agreed = [...hers, ...mine, ...on('2025-02-24', themeTouched({ by: JUDITH, ...reading(1, 1, 3) }))];
    expect(offers(agreed)).toEqual([]);
    const [touched] = themesOf(seenBy(AMARA, [...named, ...agreed])).themes;
    expect(touched?.touches).toMatchObject([{ depth: 3, offeredBy: 'coach', agreedOn: '2025-02-24' }]);
    expect(offers(agreed, '2025-02-23')).toHaveLength(1);
  });
  it('stands after those that wait longer', () => {
    const told = [...offer(AMARA, '2025-04-18', 1, 2, 2), ...hers, ...offer(JUDITH, '2025-04-17', 2, 2, 1)];
    expect(offers(told).map((each) => [each.themeId, each.session])).toEqual([
      [theme(1), 1],
      [theme(2), 2],
      [theme(1), 2],
    ]);
  });
  it('is gone with a theme that became part of another', () => {
    const merged = on('2025-03-01', themesMerged({ by: AMARA, from: [theme(1)], into: theme(2) }));
    expect(offers([...hers, ...merged])).toEqual([]);
  });
});
