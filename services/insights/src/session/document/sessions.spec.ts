import { describe, expect, it } from '@jest/globals';
import {
  sessionHeld,
  sessionMissed,
  sessionReviewTakenBack,
  sessionScheduled,
} from '@alliance/facts/session';
import { on, type DatedFact } from '../../specification/pair-history.ts';
import { AMARA, begins, JUDITH, meet, reveal, review, seenBy, session } from '../../specification/people.ts';
import { revisionFor } from '../../specification/revisions.ts';
import { sessionsOf } from './sessions.ts';

const began = begins('2025-01-08');
const lines = (told: readonly DatedFact[], asOf?: string, viewer = AMARA) =>
  sessionsOf(seenBy(viewer, [...began, ...told], asOf)).sessions;
const plan = (number: number, on_: string, day: string): readonly DatedFact[] =>
  on(
    on_,
    sessionScheduled({
      by: JUDITH,
      sessionId: session(number),
      at: `${day}T14:00:00Z`,
      minutes: 60,
      mode: 'phone',
    }),
  );
const miss = (number: number, day: string): readonly DatedFact[] =>
  on(day, sessionMissed({ by: AMARA, sessionId: session(number) }));

const reviews = (told: readonly DatedFact[], asOf?: string, viewer = AMARA) => {
  const [line] = lines([...meet(1, '2025-02-19'), ...told], asOf, viewer);
  return line && 'reviews' in line ? line.reviews : undefined;
};

describe('a session', () => {
  const told = [...plan(1, '2025-02-01', '2025-02-19'), ...meet(1, '2025-02-20')];
  it('stands where it was on that day: absent, planned, held', () => {
    expect(lines(told, '2025-01-31')).toEqual([]);
    expect(lines(told, '2025-02-01')).toEqual([
      {
        state: 'planned',
        sessionId: session(1),
        revision: revisionFor(AMARA, `session-${session(1)}`, 1),
        sequence: 1,
        on: '2025-02-19',
        at: '2025-02-19T14:00:00Z',
        minutes: 60,
        mode: 'phone',
      },
    ]);
    expect(lines(told)).toEqual([
      {
        state: 'held',
        sessionId: session(1),
        revision: revisionFor(AMARA, `session-${session(1)}`, 2),
        on: '2025-02-20',
        at: '2025-02-20T14:00:00Z',
        minutes: 75,
        mode: 'video',
        number: 1,
        reviews: { opens: 'sealed', sealedBy: [], openedOn: undefined, worth: undefined },
      },
    ]);
  });
  it('stays planned after its day, until somebody says what became of it', () => {
    const planned = plan(1, '2025-02-01', '2025-02-19');
    expect(lines(planned, '2025-03-30')).toMatchObject([{ state: 'planned', on: '2025-02-19' }]);
    expect(lines([...planned, ...miss(1, '2025-03-31')])).toMatchObject([
      { state: 'missed', on: '2025-02-19', minutes: 60 },
    ]);
  });
  it('that was missed can be planned for another day, and held', () => {
    const missed = [...plan(1, '2025-02-01', '2025-02-19'), ...miss(1, '2025-02-20')];
    const again = [...missed, ...plan(1, '2025-02-21', '2025-03-05')];
    expect(lines(again)).toMatchObject([{ state: 'planned', on: '2025-03-05' }]);
    expect(lines([...again, ...miss(1, '2025-03-06')])).toMatchObject([
      { state: 'missed', on: '2025-03-05' },
    ]);
    expect(lines([...again, ...meet(1, '2025-03-05')])).toMatchObject([{ state: 'held', number: 1 }]);
  });
});

describe('the sessions', () => {
  it('stand in the order of their day, and only held ones count', () => {
    const told = [
      ...plan(9, '2025-02-01', '2025-06-01'),
      ...meet(2, '2025-04-16'),
      ...meet(1, '2025-02-19'),
      ...plan(3, '2025-02-20', '2025-03-01'),
      ...miss(3, '2025-03-02'),
    ];
    expect(lines(told).map((line) => [line.on, line.state, 'number' in line && line.number])).toEqual([
      ['2025-02-19', 'held', 1],
      ['2025-03-01', 'missed', false],
      ['2025-04-16', 'held', 2],
      ['2025-06-01', 'planned', false],
    ]);
  });
  it('count by the day on which they began, also one that was recorded late', () => {
    const late = on(
      '2025-05-01',
      sessionHeld({
        by: AMARA,
        sessionId: session(2),
        at: '2025-01-20T10:00:00Z',
        minutes: 60,
        mode: 'video',
      }),
    );
    const told = [...meet(1, '2025-02-19'), ...late];
    expect(lines(told, '2025-04-30')).toMatchObject([{ sessionId: session(1), number: 1 }]);
    expect(lines(told)).toMatchObject([
      { sessionId: session(2), number: 1 },
      { sessionId: session(1), number: 2 },
    ]);
  });
});

describe('the reviews of a held session', () => {
  const hers = review(JUDITH, 1, '2025-02-20', { value: 6 });
  const both = [...hers, ...review(AMARA, 1, '2025-02-22', { value: 9 }), ...reveal(AMARA, 1, '2025-02-22')];
  it('are known to be sealed, and by whom, to both', () => {
    for (const viewer of [AMARA, JUDITH])
      expect(reviews(hers, undefined, viewer)).toEqual({
        opens: 'sealed',
        sealedBy: ['supervisor'],
        openedOn: undefined,
        worth: undefined,
      });
  });
  it('tell what the session was worth to each from the day on which both opened', () => {
    expect(reviews(both, '2025-02-21')).toMatchObject({ sealedBy: ['supervisor'], worth: undefined });
    expect(reviews(both, '2025-02-22', JUDITH)).toEqual({
      opens: 'sealed',
      sealedBy: ['coach', 'supervisor'],
      openedOn: '2025-02-22',
      worth: { coach: 9, supervisor: 6 },
    });
  });
  it('that were taken back are as if they had never been', () => {
    const back = on('2025-02-25', sessionReviewTakenBack({ by: JUDITH, sessionId: session(1) }));
    for (const day of ['2025-02-20', '2025-02-26'])
      expect(reviews([...hers, ...back], day)?.sealedBy).toEqual([]);
  });
});
