import { sessionScheduled } from '@alliance/facts/session';
import { describe, expect, it } from '@jest/globals';
import {
  bring,
  bringFrom,
  carryOver,
  item,
  leave,
  takeOff,
  takeUpAgain,
} from '../../specification/bringing.ts';
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
import { agendaOf } from './agenda.ts';

const plan = (number: number, day: string, saidOn: string): readonly DatedFact[] =>
  on(
    `${saidOn}T09:00`,
    sessionScheduled({
      by: JUDITH,
      sessionId: session(number),
      at: `${day}T10:00:00.000Z`,
      minutes: 75,
      mode: 'video',
    }),
  );
const begun = [
  ...begins('2025-01-08'),
  ...nameTheme(1, 'Rescuing', '2025-01-09'),
  ...plan(1, '2025-02-19', '2025-01-10'),
];
const read = (told: readonly DatedFact[], asOf?: string) => agendaOf(seenBy(JUDITH, told, asOf));
const standing = (told: readonly DatedFact[], asOf?: string) =>
  read(told, asOf).agendas.flatMap(({ is, items }) => items.map(({ itemId }) => [is, itemId]));

describe('our agenda', () => {
  it('says of the next session when and how the two mean to meet', () => {
    expect(read(begun).agendas).toMatchObject([
      {
        sessionId: session(1),
        session: 1,
        is: 'planned',
        planned: { minutes: 75, mode: 'video' },
        items: [],
      },
    ]);
    expect(read([...begun, ...meet(1, '2025-02-19')]).agendas).toEqual([]);
  });
  it('has what either brings, with the theme from which it came by its name of today', () => {
    const told = [...begun, ...bringFrom(AMARA, 1, 1, { kind: 'theme', id: theme(1) }, '2025-02-01')];
    expect(read(told).agendas[0]?.items).toMatchObject([
      { by: 'coach', on: '2025-02-01', origin: { kind: 'theme', theme: { label: 'Rescuing' } } },
    ]);
  });
  it('has what was written for it with no origin at all', () => {
    const told = [...begun, ...bring(AMARA, 1, 1, 'A seat that was warm.', '2025-02-01')];
    expect(read(told).agendas[0]?.items[0]?.origin).toBeUndefined();
  });
  it('says how one of the two left a thing, until it is taken up again', () => {
    const left = [
      ...begun,
      ...bring(AMARA, 1, 1, 'Whose hour is it?', '2025-02-01'),
      ...leave(JUDITH, 1, 'not-taken-up', '2025-02-19'),
    ];
    expect(read(left).agendas[0]?.items[0]?.closed).toEqual({
      outcome: 'not-taken-up',
      by: 'supervisor',
      on: '2025-02-19',
    });
    const again = [...left, ...takeUpAgain(AMARA, 1, '2025-02-20')];
    expect(read(again).agendas[0]?.items[0]?.closed).toBeUndefined();
    expect(read(again, '2025-02-19').agendas[0]?.items[0]?.closed).toBeDefined();
  });
  it('has what went on to another session there, open, and on an earlier day where it stood', () => {
    const told = [
      ...begun,
      ...bring(AMARA, 1, 1, 'Whose hour is it?', '2025-02-01'),
      ...meet(1, '2025-02-19'),
      ...leave(JUDITH, 1, 'not-taken-up', '2025-02-19'),
      ...plan(2, '2025-04-16', '2025-02-20'),
      ...carryOver(AMARA, 1, 2, '2025-02-21'),
    ];
    expect(standing(told)).toEqual([['planned', item(1)]]);
    expect(read(told).agendas[0]?.items[0]).toMatchObject({ carriedFrom: session(1) });
    expect(read(told).agendas[0]?.items[0]?.closed).toBeUndefined();
    expect(standing(told, '2025-02-20')).toEqual([['held', item(1)]]);
  });
  it('says nothing on any day of what was taken off', () => {
    const told = [
      ...begun,
      ...bring(AMARA, 1, 1, 'Whose hour is it?', '2025-02-01'),
      ...takeOff(AMARA, 1, '2025-02-03'),
    ];
    expect(standing(told)).toEqual([]);
    expect(standing(told, '2025-02-02')).toEqual([]);
  });
  it('counts from noticing to bringing only what both know the day of, in sessions held since', () => {
    const told = [
      ...begun,
      ...bring(AMARA, 1, 2, 'I nodded.', '2025-04-10', '2025-02-10'),
      ...bring(JUDITH, 2, 2, 'Whose hour is it?', '2025-04-11', '2025-04-11'),
      ...bring(AMARA, 3, 2, 'A seat that was warm.', '2025-04-12'),
      ...meet(1, '2025-02-19'),
      ...meet(2, '2025-04-16'),
    ];
    expect(read(told).sharedOnly).toEqual({
      lags: [
        { itemId: item(1), lag: 2 },
        { itemId: item(2), lag: 1 },
      ],
      mean: 1.5,
    });
    expect(read(told, '2025-04-12').sharedOnly).toBeUndefined();
  });
});
