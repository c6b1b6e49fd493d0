import { describe, expect, it } from '@jest/globals';
import { allianceEnded } from '@alliance/facts/alliance';
import { contractEnded } from '@alliance/facts/contract';
import {
  acrossOf,
  agrees,
  amends,
  beganNaming,
  beganSilent,
  namesThem,
  proposes,
} from '../specification/across.ts';
import { on, type DatedFact } from '../specification/pair-history.ts';
import {
  AMARA,
  begins,
  drafts,
  JUDITH,
  meet,
  nameTheme,
  seenBy,
  signWords,
  touch,
} from '../specification/people.ts';
import { acrossOfThePair, acrossOfThePairOf } from './of-the-pair.ts';

const worked = [
  ...meet(1, '2026-02-01'),
  ...nameTheme(1, 'Rescuing', '2026-02-01'),
  ...touch(1, 1, '2026-02-01'),
];
const named = [...beganNaming('2026-01-08'), ...worked];
const silent = [...beganSilent('2026-01-08'), ...worked];
const stageOf = (told: readonly DatedFact[]): string => {
  const { pairs, families, notHere, questions } = acrossOf({ one: told });
  const [absent] = notHere;
  if (!absent) return 'named';
  expect([pairs, families, questions.stuck, questions.returning, questions.notNamed.sessions]).toEqual([
    [],
    [],
    [],
    [],
    0,
  ]);
  expect(JSON.stringify(notHere)).not.toMatch(/Rescuing|rescuing|2026-02-01/);
  return absent.stage;
};
const page = (told: readonly DatedFact[], viewer = AMARA) => acrossOfThePairOf(seenBy(viewer, told));

describe('a pair stands in across pairs', () => {
  it('once both have signed a clause that names the page, and not while it is only drafted', () => {
    const drafted = [...begins('2026-01-08'), ...drafts(JUDITH, '2026-01-08'), ...namesThem('2026-01-08')];
    expect(stageOf([...drafted, ...worked])).toBe('no-agreement');
    expect(stageOf(named)).toBe('named');
    expect(stageOf(silent)).toBe('not-named');
  });
  it('not by what was signed in words alone', () => {
    const once = [...begins('2026-01-08'), ...drafts(JUDITH, '2026-01-08'), ...namesThem('2026-01-08')];
    expect(stageOf([...once, ...signWords(1, '2026-01-08'), ...worked])).toBe('to-sign');
  });
  it('once an amendment that says so was proposed, agreed and signed by both', () => {
    const naming = { op: 'add', supervisorsPages: 'named' } as const;
    const offered = [...silent, ...proposes(1, '2026-03-01', naming)];
    expect(stageOf(offered)).toBe('on-the-table');
    expect(stageOf([...offered, ...agrees(1, '2026-03-01')])).toBe('to-sign');
    expect(stageOf([...silent, ...amends(1, '2026-03-01', naming)])).toBe('named');
  });
  it('until they sign that it doesn’t, or let the clause go, and not before', () => {
    const no = { supervisorsPages: 'not-named' } as const;
    const offered = [...named, ...proposes(1, '2026-03-01', no)];
    expect(stageOf(offered)).toBe('named');
    expect(stageOf([...offered, ...agrees(1, '2026-03-01')])).toBe('named');
    expect(stageOf([...named, ...amends(1, '2026-03-01', no)])).toBe('not-named');
    expect(stageOf([...named, ...amends(1, '2026-03-01', { op: 'retire' })])).toBe('not-named');
  });
  it('until they or their agreement end', () => {
    expect(stageOf([...named, ...on('2026-06-30', allianceEnded({ by: AMARA }))])).toBe('ended');
    const over = contractEnded({ by: AMARA, version: 1, at: '2026-06-30' });
    expect(stageOf([...named, ...on('2026-06-30', over)])).toBe('ended');
    expect(
      acrossOf({ one: [...named, ...on('2026-06-30', allianceEnded({ by: AMARA }))] }).notHere,
    ).toMatchObject([{ endedOn: '2026-06-30' }]);
  });
});

describe('what both of a pair read of it', () => {
  it('is all that stands there, since when, and from when to when it could be read', () => {
    const told = [
      ...named,
      ...amends(1, '2026-03-01', { supervisorsPages: 'not-named' }),
      ...amends(2, '2026-04-01', { supervisorsPages: 'named' }),
      ...amends(3, '2026-05-01', { supervisorsPages: 'named' }),
    ];
    expect(page(told)).toMatchObject({
      stage: 'named',
      readable: [{ since: '2026-01-08', until: '2026-03-01' }, { since: '2026-04-01' }],
      stands: {
        since: '2026-04-01',
        sessions: ['2026-02-01'],
        families: [{ family: 'rescuing-and-dependency', themes: [{ label: 'Rescuing', touched: [1] }] }],
      },
    });
    const { viewer: _coach, ...coachs } = page(told);
    const { viewer: _supervisor, ...supervisors } = page(told, JUDITH);
    expect(coachs).toEqual(supervisors);
    expect(acrossOfThePair.safeParse(JSON.parse(JSON.stringify(page(told)))).error).toBeUndefined();
  });
  it('is nothing where nothing stands there, with what either can propose', () => {
    expect(page(silent).stands).toBeUndefined();
    expect(page(silent)).toMatchObject({
      readable: [],
      prepared: { op: 'add', fromVersion: 1, numbers: { supervisorsPages: 'named' } },
    });
    const reworded = [...named, ...amends(1, '2026-03-01', { supervisorsPages: 'not-named' })];
    const { prepared } = page(reworded);
    expect(prepared).toMatchObject({ op: 'change', fromVersion: 2, numbers: { supervisorsPages: 'named' } });
    expect(prepared?.text.startsWith('In version 2.\n\n')).toBe(true);
  });
  it('has the way to take it back while it stands', () => {
    expect(page(named).prepared).toMatchObject({ op: 'change', numbers: { supervisorsPages: 'not-named' } });
  });
  it('has none where the clause is on the table, to be signed, not signed at all, or over', () => {
    const naming = { op: 'add', supervisorsPages: 'named' } as const;
    const offered = [...silent, ...proposes(1, '2026-03-01', naming)];
    const ended = [...named, ...on('2026-06-30', allianceEnded({ by: AMARA }))];
    for (const told of [offered, [...offered, ...agrees(1, '2026-03-01')], begins('2026-06-09'), ended])
      expect(page(told).prepared).toBeUndefined();
    expect(page(ended).readable).toEqual([{ since: '2026-01-08', until: '2026-06-30' }]);
  });
});
