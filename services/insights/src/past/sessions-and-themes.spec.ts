import { describe, expect, it } from '@jest/globals';
import { UTC } from '@alliance/days/zone';
import { sessionMissed, sessionScheduled } from '@alliance/facts/session';
import { themeRelabelled, themesMerged, themeTouchOffered } from '@alliance/facts/theme';
import { journalOf, on, type DatedFact } from '../specification/pair-history.ts';
import { AMARA, begins, JUDITH, meet, nameTheme, session, theme, touch } from '../specification/people.ts';
import { daysIn } from './days.ts';
import { heldSessions, nextPlanned } from '../session/reading/held-sessions.ts';
import { pastOf } from './past.ts';

const pastOfAll = (...told: readonly DatedFact[]) =>
  pastOf(journalOf([...begins('2025-01-08'), ...told]).facts);
const plan = (number: number, recorded: string, startsAt: string): readonly DatedFact[] =>
  on(
    recorded,
    sessionScheduled({
      by: AMARA,
      sessionId: session(number),
      at: `${startsAt}T14:00:00Z`,
      minutes: 60,
      mode: 'phone',
    }),
  );
const miss = (number: number, day: string): readonly DatedFact[] =>
  on(day, sessionMissed({ by: JUDITH, sessionId: session(number) }));

/** Held on one day, recorded on another. */
const lateRecorded = (number: number, held: string, recorded: string): readonly DatedFact[] =>
  on(recorded, ...meet(number, held).map(({ fact }) => fact));

const inUtc = daysIn(UTC, UTC);

describe('sessions', () => {
  it('are numbered in the order of the days on which they were held, not of their recording', () => {
    const { sessions } = pastOfAll(...meet(2, '2025-04-16'), ...lateRecorded(1, '2025-02-19', '2025-05-01'));
    expect(heldSessions(sessions, inUtc).map(({ id, number, on: day }) => [id, number, day])).toEqual([
      [session(1), 1, '2025-02-19'],
      [session(2), 2, '2025-04-16'],
    ]);
  });
  it('that are moved are planned for the latest day agreed', () => {
    const { sessions } = pastOfAll(
      ...plan(1, '2025-02-01', '2025-02-19'),
      ...plan(1, '2025-02-10', '2025-03-05'),
    );
    expect(nextPlanned(sessions, inUtc, '2025-02-11')).toMatchObject({ id: session(1), on: '2025-03-05' });
    expect(nextPlanned(sessions, inUtc, '2025-03-06')).toBeUndefined();
  });
  it('that were missed and met for at another time were missed once', () => {
    const { sessions } = pastOfAll(
      ...plan(1, '2025-02-01', '2025-02-19'),
      ...miss(1, '2025-02-20'),
      ...plan(1, '2025-02-21', '2025-03-05'),
      ...meet(1, '2025-03-05'),
    );
    expect(sessions.get(session(1))).toMatchObject({ stage: 'held', missed: [{ by: JUDITH }] });
  });
  it('that were recorded as missed in error were not missed', () => {
    const { sessions } = pastOfAll(
      ...plan(1, '2025-02-01', '2025-02-19'),
      ...miss(1, '2025-02-20'),
      ...lateRecorded(1, '2025-02-19', '2025-02-21'),
    );
    expect(sessions.get(session(1))).toMatchObject({ stage: 'held', missed: [] });
  });
});

describe('themes', () => {
  const met = [...meet(1, '2025-02-19'), ...meet(2, '2025-04-16'), ...meet(3, '2025-06-18')];
  const two = [
    ...met,
    ...nameTheme(1, 'Helping first', '2025-02-19'),
    ...nameTheme(2, 'Rescue', '2025-02-19'),
    ...touch(1, 1, '2025-02-19', 2),
    ...touch(1, 2, '2025-04-16', 3),
    ...touch(2, 2, '2025-04-16', 4, 'deeper here'),
    ...touch(2, 3, '2025-06-18', 1),
  ];
  it('that are merged bring their touches along; where the two met, the deeper stays', () => {
    const { themes } = pastOfAll(
      ...two,
      ...on('2025-06-20', themesMerged({ by: AMARA, from: [theme(2)], into: theme(1) })),
    );
    const merged = themes.get(theme(1));
    expect([...(merged?.touches ?? [])].map(([id, { depth }]) => [id, depth])).toEqual([
      [session(1), 2],
      [session(2), 4],
      [session(3), 1],
    ]);
    expect(merged?.tookIn).toMatchObject([{ id: theme(2), label: 'Rescue', by: AMARA }]);
    expect(themes.get(theme(2))?.mergedInto).toBe(theme(1));
  });
  it('keep the names they had', () => {
    const { themes } = pastOfAll(
      ...two,
      ...on('2025-06-20', themeRelabelled({ by: JUDITH, themeId: theme(1), label: 'Rescuing' })),
    );
    expect(themes.get(theme(1))).toMatchObject({
      label: 'Rescuing',
      formerly: [{ label: 'Helping first', by: JUDITH }],
    });
  });
  it('wait for the other’s word on the latest reading, and then no longer', () => {
    const reading = {
      themeId: theme(1),
      sessionId: session(3),
      namedBy: JUDITH,
      function: 'formative',
      eye: 2,
    } as const;
    const offered = [
      ...two,
      ...on('2025-06-19', themeTouchOffered({ ...reading, by: AMARA, depth: 2 })),
      ...on('2025-06-20', themeTouchOffered({ ...reading, by: JUDITH, depth: 3 })),
    ];
    const waiting = pastOfAll(...offered).themes.get(theme(1));
    expect(waiting?.offers.get(session(3))?.map(({ by, depth }) => [by, depth])).toEqual([
      [AMARA, 2],
      [JUDITH, 3],
    ]);
    const agreed = pastOfAll(...offered, ...touch(1, 3, '2025-06-21', 3)).themes.get(theme(1));
    expect(agreed?.offers.size).toBe(0);
    expect(agreed?.touches.get(session(3))).toMatchObject({ depth: 3, offeredBy: JUDITH, by: AMARA });
  });
});
