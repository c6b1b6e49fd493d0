import type { AcrossPairs, FamilyAcross, PairAcross } from '@alliance/api-client/generated/api';
import { describe, expect, it } from '@jest/globals';
import { asCsv } from '../../kit/data-table.tsx';
import { familiesOf, sameWordsOf, pairColumns } from './reading.ts';
import { lineInWords, takeaway } from './sentences.ts';
import { columnsOn } from './table.ts';

const TODAY = '2026-07-02';
const SESSIONS = Array.from({ length: 8 }, (_, i) => `2025-1${Math.floor(i / 4)}-0${(i % 4) + 1}`);
const pair = (name: string, sessions: readonly string[] = SESSIONS): PairAcross => ({
  allianceId: name.toLowerCase(),
  other: { id: name, name: `${name} Kale` },
  began: '2025-09-01',
  since: '2025-09-02',
  sessions,
});
type Theme = FamilyAcross['pairs'][number]['themes'][number];
const theme = (state: Theme['state'], touched: readonly number[], label = 'Hurry'): Theme => ({
  themeId: label,
  label,
  ...(state && { state }),
  touched,
});
const family = (
  name: FamilyAcross['family'],
  ...pairs: readonly (readonly [string, Theme])[]
): FamilyAcross => ({
  family: name,
  pairs: pairs.map(([who, each]) => ({
    allianceId: who.toLowerCase(),
    lastSix: { touched: 0, of: 6 },
    themes: [each],
  })),
});
const across = (pairs: readonly PairAcross[], families: readonly FamilyAcross[]): AcrossPairs => ({
  today: TODAY,
  pairs,
  families,
  ownWords: [],
  questions: { stuck: [], returning: [], notNamed: { families: ['parallel-process'], sessions: 8 } },
  notHere: [],
});
const said = (all: AcrossPairs) => takeaway(all, familiesOf(all, pairColumns(all.pairs)));
const [amara, nadia, ben] = [pair('Amara'), pair('Nadia'), pair('Ben')];

describe('the page in a breath', () => {
  it('says with how many a family was named, with whom it came back and with whom it hasn’t moved', () => {
    const rescuing = family(
      'rescuing-and-dependency',
      ['Amara', theme('returning', [1, 2, 3, 8])],
      ['Nadia', theme('stuck', [3, 4, 5, 6, 7])],
    );
    expect(said(across([amara, nadia, ben], [rescuing]))).toBe(
      'Rescuing and dependency has been named with two of three: it came back with Amara, and hasn’t moved with Nadia. Parallel process has been named with nobody.',
    );
    const stuck = family(
      'rescuing-and-dependency',
      ['Amara', theme('stuck', [1])],
      ['Nadia', theme('fading', [1])],
    );
    expect(said(across([amara, nadia], [stuck]))).toMatch(/named with both: it hasn’t moved with Amara\./);
  });
  it('speaks of the one that asks where several were named with as many', () => {
    const two = (name: FamilyAcross['family'], state: Theme['state']) =>
      family(name, ['Amara', theme(state, [1])], ['Ben', theme('fading', [1])]);
    const all = across(
      [amara, ben],
      [two('challenge-avoided', 'fading'), two('parallel-process', 'returning')],
    );
    expect(said(all)).toMatch(/^Parallel process has been named with both: it came back with Amara\./);
  });
  it('says what there is of one pair, of none that recurs, and before anything was named', () => {
    const one = family('challenge-avoided', ['Amara', theme('fading', [1])]);
    expect(said(across([amara], [one]))).toMatch(/^With Amara, one family of themes has been named\./);
    expect(said(across([amara, ben], [one]))).toMatch(
      /^No family of themes has been named with two of them\./,
    );
    expect(said(across([amara, ben], []))).toBe('Nothing has been named with anybody here yet.');
  });
  it('names three, and of more says how many', () => {
    const names = ['A', 'B', 'C', 'D'];
    const all = family('challenge-avoided', ...names.map((name) => [name, theme('stuck', [1])] as const));
    expect(
      said(
        across(
          names.map((name) => pair(name)),
          [all],
        ),
      ),
    ).toMatch(/named with all four: it hasn’t moved with four of them\./);
  });
});

describe('a pair', () => {
  it('goes by the first name of its coach, and by the whole where two have the same', () => {
    const other = { ...pair('Tom'), allianceId: 'x', other: { id: 'x', name: 'tom Reed' } };
    expect(pairColumns([amara, pair('Tom'), other]).map(({ name }) => name)).toEqual([
      'Amara',
      'Tom Kale',
      'tom Reed',
    ]);
  });
  it('is told by since when one meets, where the whole names are the same as well', () => {
    const again = (id: string, first: string) => ({
      ...pair('Tom', [first]),
      allianceId: id,
    });
    const names = (...all: readonly PairAcross[]) => pairColumns(all).map(({ name }) => name);
    expect(names(amara, again('x', '2025-05-07'), again('y', '2025-06-01'))).toEqual([
      'Amara',
      'Tom (May 2025)',
      'Tom (Jun 2025)',
    ]);
    expect(names(again('x', '2025-05-07'), again('y', '2025-05-21'))).toEqual([
      'Tom (7 May 2025)',
      'Tom (21 May 2025)',
    ]);
    // Those who have not met yet go by the day on which they said yes.
    expect(names(again('x', '2025-05-07'), { ...again('y', ''), sessions: [] })).toEqual([
      'Tom (May 2025)',
      'Tom (Sept 2025)',
    ]);
  });
});

describe('a line', () => {
  const all = across(
    [amara, pair('New', [])],
    [family('challenge-avoided', ['Amara', theme('fading', [1, 4, 8])], ['New', theme(undefined, [])])],
  );
  const [{ lines = [], figures = [] } = {}] = familiesOf(all, pairColumns(all.pairs));
  it('says in words what its bars say', () => {
    const [first, second] = lines;
    expect(first && lineInWords(first, TODAY)).toBe(
      'came up in 3 of eight sessions, last on 4 November 2025',
    );
    expect(second && lineInWords(second, TODAY)).toBe('no session yet');
  });
  it('counts in its figure the last six sessions and nothing before', () => {
    expect(figures).toEqual([
      { touched: 2, of: 6 },
      { touched: 0, of: 0 },
    ]);
  });
  it('stands in the table with the days on which it came up', () => {
    const pairs = pairColumns(all.pairs);
    const [group] = familiesOf(all, pairs);
    const rows = lines.map((line) => ({
      family: group ?? { key: '', heading: '', lines: [], figures: [] },
      line,
    }));
    expect(asCsv(columnsOn(pairs), rows.slice(0, 1)).split('\r\n')[1]).toBe(
      'Challenge avoided,Hurry,Amara,1,fading,2 of 6,8,1 Oct 2025; 4 Oct 2025; 4 Nov 2025',
    );
  });
});

describe('the same words', () => {
  it('are a group with a line for each pair that has them, each with its family', () => {
    const all = {
      ...across(
        [amara, ben],
        [
          family('challenge-avoided', ['Amara', theme('fading', [1], 'Hurry')]),
          family('parallel-process', ['Ben', theme('stuck', [2], 'hurry')]),
        ],
      ),
      ownWords: [
        {
          themes: [
            { allianceId: 'amara', themeId: 'Hurry', label: 'Hurry', family: 'challenge-avoided' as const },
            { allianceId: 'ben', themeId: 'hurry', label: 'hurry', family: 'parallel-process' as const },
          ],
        },
      ],
    };
    const [group] = sameWordsOf(all, pairColumns(all.pairs));
    expect(group?.heading).toBe('“Hurry”');
    expect(group?.lines.map(({ beside, pair: { name } }) => [name, beside])).toEqual([
      ['Amara', 'Challenge avoided'],
      ['Ben', 'Parallel process'],
    ]);
  });
});
