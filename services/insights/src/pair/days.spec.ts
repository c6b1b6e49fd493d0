import { describe, expect, it } from '@jest/globals';
import { dayOf, endOf } from '@alliance/days/days';
import { memberZoneTold } from '@alliance/facts/alliance';
import { clauseAffirmed, contractEnded } from '@alliance/facts/contract';
import { sessionHeld, sessionScheduled } from '@alliance/facts/session';
import fc from 'fast-check';
import { aYear } from '../specification/a-year.ts';
import { everyDocument } from '../specification/every-document.ts';
import { journalOf, on, type DatedFact } from '../specification/pair-history.ts';
import {
  AMARA,
  begins,
  drafts,
  goal,
  JUDITH,
  readContextAs,
  rate,
  seenBy,
  session,
  setGoal,
  sign,
} from '../specification/people.ts';
import { agreementOf } from '../agreement/document/agreement.ts';
import { goalsOf } from '../goal/document/goals.ts';
import { readModelOf } from './read-model.ts';
import { partnershipOf } from '../partnership/partnership.ts';
import { sessionsOf } from '../session/document/sessions.ts';
import { storyOf } from '../story/story.ts';

const [LOS_ANGELES, AUCKLAND] = ['America/Los_Angeles', 'Pacific/Auckland'];
const meeting = { by: AMARA, minutes: 60, mode: 'video' } as const;
const heldAt = (number: number, at: string): readonly DatedFact[] =>
  on(at.slice(0, 10), sessionHeld({ ...meeting, sessionId: session(number), at }));
const began = begins('2025-01-08');
const asOfNoon = (day: string, zone: string, told: readonly DatedFact[], viewer = AMARA) =>
  seenBy(viewer, [...began, ...told], day, day, zone);

describe('a day in a document', () => {
  const evening = on(
    '2026-11-29T17:27',
    sessionScheduled({ ...meeting, sessionId: session(1), at: '2026-12-04T02:30:00Z' }),
  );
  it('is the one on which it was for whoever reads it', () => {
    const planned = (zone: string) => partnershipOf(asOfNoon('2026-11-30', zone, evening)).planned?.on;
    expect([LOS_ANGELES, 'UTC', AUCKLAND].map(planned)).toEqual(['2026-12-03', '2026-12-04', '2026-12-04']);
  });
  it('of a signature is that of the moment of signing, whatever day was kept', () => {
    const signed = [
      ...drafts(AMARA, '2025-01-11'),
      ...sign(1, '2025-01-14').map(({ fact }): DatedFact => ({ at: '2025-01-15T01:27:00.000Z', fact })),
      ...on('2025-06-01T02:00', contractEnded({ by: AMARA, version: 1, at: '2025-06-01' })),
    ];
    const { versions, endedOn } = agreementOf(asOfNoon('2025-06-02', LOS_ANGELES, signed));
    expect(versions[0]).toMatchObject({
      effectiveFrom: '2025-01-14',
      signatures: { coach: { on: '2025-01-14', at: '2025-01-15T01:27:00.000Z' } },
    });
    expect(endedOn).toBe('2025-05-31');
  });
  it('is today where the viewer lives, so that a session of this morning lies behind them', () => {
    const thisMorning = heldAt(1, '2026-06-30T21:30:00Z');
    const seen = seenBy(AMARA, [...began, ...thisMorning], '2026-07-01', '2026-06-30', AUCKLAND);
    expect(partnershipOf(seen)).toMatchObject({ today: '2026-07-01', sessions: [{ on: '2026-07-01' }] });
  });
});

describe('the day of the other', () => {
  const zonesTold = (ofAmara: string, ofJudith: string) => [
    ...on('2025-01-09', memberZoneTold({ by: AMARA, zone: ofAmara })),
    ...on('2025-01-09', memberZoneTold({ by: JUDITH, zone: ofJudith })),
  ];
  const planned = on(
    '2026-11-29T17:27',
    sessionScheduled({ ...meeting, sessionId: session(1), at: '2026-12-04T02:30:00Z' }),
  );
  const plannedIn = (told: readonly DatedFact[], zone: string) =>
    storyOf(asOfNoon('2026-11-30', zone, [...planned, ...told])).events.find(
      ({ kind }) => kind === 'session-planned',
    );

  it('is told beside one’s own where it is another, of what happened and of what is spoken of', () => {
    expect(plannedIn(zonesTold(LOS_ANGELES, AUCKLAND), LOS_ANGELES)).toEqual({
      on: '2026-11-29',
      there: '2026-11-30',
      kind: 'session-planned',
      params: { for: '2026-12-03', there: '2026-12-04' },
    });
  });
  it('is not told where it is the same, or where nobody knows it', () => {
    const alone = { on: '2026-11-29', kind: 'session-planned', params: { for: '2026-12-03' } };
    expect(plannedIn(zonesTold(LOS_ANGELES, 'America/Vancouver'), LOS_ANGELES)).toEqual(alone);
    expect(plannedIn([], LOS_ANGELES)).toEqual(alone);
  });
  it('is the one that the other reads, wherever the two live', () => {
    const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    fc.assert(
      fc.property(zone, zone, (ofAmara, ofJudith) => {
        const told = [...aYear, ...planned, ...zonesTold(ofAmara, ofJudith)];
        const read = (viewer: string, in_: string) =>
          storyOf(seenBy(viewer, told, '2026-12-02', '2026-12-02', in_)).events;
        const [hers, theirs] = [read(AMARA, ofAmara), read(JUDITH, ofJudith)];
        expect(hers.map(({ kind, on: day, there = day }) => [kind, there])).toEqual(
          theirs.map(({ kind, on: day }) => [kind, day]),
        );
        expect(hers.some(({ on: day, there }) => day === there)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });
});

describe('an earlier day', () => {
  const late = [...on('2025-03-09T23:30', clauseAffirmed({ by: AMARA, clauseId: 'ending' }))];
  const affirmed = (day: string, zone: string) =>
    seenBy(AMARA, [...began, ...late], day, '2026-07-02', zone).past.contract.affirmations.length;
  it('ends where it ends for the viewer', () => {
    expect([affirmed('2025-03-09', 'UTC'), affirmed('2025-03-08', 'UTC')]).toEqual([1, 0]);
    expect([affirmed('2025-03-09', LOS_ANGELES), affirmed('2025-03-08', LOS_ANGELES)]).toEqual([1, 0]);
    expect([affirmed('2025-03-10', AUCKLAND), affirmed('2025-03-09', AUCKLAND)]).toEqual([1, 0]);
  });
  it.each([
    ['America/Los_Angeles', '2026-03-08'],
    ['America/Los_Angeles', '2026-11-01'],
    ['Australia/Lord_Howe', '2026-04-05'],
    ['Australia/Lord_Howe', '2026-10-04'],
    ['Africa/Cairo', '2026-04-24'],
    ['America/Havana', '2026-11-01'],
    ['Asia/Kathmandu', '2026-05-05'],
  ])('in %s, %s, has its last instant and not the next', (zone, day) => {
    const last = endOf(day, zone);
    const next = new Date(Date.parse(last) + 1).toISOString();
    const { fact } = on(day, clauseAffirmed({ by: AMARA, clauseId: 'ending' }))[0] ?? {};
    if (!fact) throw new Error('something is affirmed');
    const told = [...began, { at: last, fact }, { at: next, fact }];
    const looked = readModelOf(journalOf(told), { ...readContextAs(AMARA, day, '2026-12-31', zone) });
    expect(looked?.past.contract.affirmations.map(({ at }) => at)).toEqual([last]);
  });
});

describe('what is counted', () => {
  const across = [
    ...heldAt(1, '2025-02-01T06:30:00Z'),
    ...heldAt(2, '2025-04-02T20:00:00Z'),
    ...heldAt(3, '2025-08-01T07:30:00Z'),
    ...setGoal(1, AMARA, '2025-02-03'),
    ...rate(AMARA, 1, -1, 1, '2025-02-03'),
    ...rate(AMARA, 1, 0, 2, '2025-04-03'),
    ...rate(AMARA, 1, 1, 3, '2025-08-02'),
  ];
  it('is the same figure for both, wherever each of them lives', () => {
    const read = (viewer: string, zone: string) => {
      const seen = asOfNoon('2025-08-12', zone, across, viewer);
      return [
        storyOf(seen).beats.find(({ kind }) => kind === 'met')?.params,
        goalsOf(seen).goals.find(({ goalId }) => goalId === goal(1))?.velocity,
      ];
    };
    expect(read(AMARA, LOS_ANGELES)).toEqual(read(JUDITH, AUCKLAND));
    expect(sessionsOf(asOfNoon('2025-08-12', LOS_ANGELES, across)).sessions[0]?.on).toBe('2025-01-31');
  });
});

describe('in every zone there is', () => {
  const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  it('documents are sent as their schemas say, and no day in them is after today or after the day shown', () => {
    fc.assert(
      fc.property(zone, fc.constantFrom(...aYear), (in_, { at }) => {
        const asOf = dayOf(at, in_);
        const seen = seenBy(JUDITH, aYear, asOf, '2026-07-02', in_);
        for (const { answer, document } of everyDocument(seen))
          expect(answer.safeParse(JSON.parse(JSON.stringify(document))).error).toBeUndefined();
        expect(storyOf(seen).events.every(({ on: day }) => day <= asOf)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
