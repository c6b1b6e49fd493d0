import type { MyPairs, PairInShort } from '@alliance/api-client/generated/api';
import { describe, expect, it } from '@jest/globals';
import { textOf } from '../../pair/narrative/sentence.ts';
import { axisOf, courseIn } from './axis.ts';
import { inDaysBriefly, silence, silenceAsked, soFar, takeaway } from './sentences.ts';
import { columnsOn } from './table.ts';
import { forWhom, laneInWords, thingOf, whereOf, type Wait } from './waits.ts';

const TODAY = '2026-07-02';
const pair = (name: string, more: Partial<PairInShort> = {}): PairInShort => ({
  allianceId: name.toLowerCase(),
  role: 'supervisor',
  other: { id: name, name: `${name} Kale` },
  began: '2025-01-28',
  sessions: ['2025-02-26', '2026-06-09'],
  next: { id: 's', on: '2026-07-23' },
  agreement: { stage: 'in-force', version: 1 },
  rhythm: { everyN: 6, unit: 'weeks' },
  waits: [],
  ...more,
});
const asked = (whom: Wait['for']): Wait => ({
  kind: 'question',
  for: whom,
  since: '2026-06-29',
  params: { clause: 'records-and-retention' },
});
const mine = (...pairs: PairInShort[]): MyPairs => ({ today: TODAY, pairs });
const apart = { days: 50, agreed: { everyN: 3, unit: 'weeks' } } as const;

describe('the page in a breath', () => {
  it('says what waits for whom, whom one meets next, and with whom nothing is planned', () => {
    const mirren = pair('Mirren', {
      sessions: [],
      next: { id: 's', on: '2026-07-08' },
      waits: [asked('you')],
    });
    const { next: _none, ...yusuf } = pair('Yusuf', { waits: [asked('you')] });
    const all = mine(
      mirren,
      pair('Nadia', { waits: [asked('other')] }),
      pair('Tom', { waits: [asked('both')] }),
      yusuf,
    );
    expect(takeaway(all)).toBe(
      'Two things wait for you, one for Nadia, and one for you and Tom together. ' +
        'You meet Mirren for the first time in six days. With Yusuf nothing is planned.',
    );
  });
  it('says when nothing waits, for one or for many', () => {
    expect(takeaway(mine(pair('Ben')))).toBe('Nothing waits between you. You meet Ben next, in 21 days.');
    expect(takeaway(mine(pair('Ben'), pair('Amara')))).toMatch(/^Nothing waits in any of your pairs\./);
    expect(takeaway(mine(pair('Ben', { waits: [asked('other')] })))).toMatch(
      /^Nothing waits for you; there is one for Ben\./,
    );
    expect(takeaway(mine(pair('Ben', { waits: [asked('you')] })))).toMatch(/^One thing waits for you\./);
  });
  it('names no more than a few, and then says how many', () => {
    const all = Array.from({ length: 60 }, (_, n) => {
      const { next: _none, ...each } = pair(`P${n}`, { waits: [asked('other')] });
      return each;
    });
    expect(takeaway(mine(...all))).toBe(
      'Nothing waits for you; there are 60 for others. With 60 of them nothing is planned.',
    );
  });
  it('leaves those that ended alone', () => {
    const { next: _none, ...over } = pair('Priya', { endedOn: '2026-05-01' });
    expect(takeaway(mine(over))).toBe('All of your pairs have ended.');
    expect(takeaway(mine(pair('Ben'), over))).not.toMatch(/Priya/);
  });
});

describe('a pair in a line', () => {
  it('says how often the two have met and mean to, and how far a first agreement is', () => {
    expect(soFar(pair('Ben'))).toBe('2 sessions, every six weeks');
    const { rhythm: _none, ...mirren } = pair('Mirren', {
      began: '2026-06-09',
      sessions: [],
      agreement: { stage: 'draft', version: 1 },
    });
    expect(soFar(mirren)).toBe('since 9 June, agreement in draft');
    expect(soFar(pair('Ben', { rhythm: { everyN: 1, unit: 'weeks' } }))).toMatch(/every week$/);
  });
  it('counts the days to the next', () => {
    expect(['2026-07-02', '2026-07-03', '2026-07-15'].map((day) => inDaysBriefly(TODAY, day))).toEqual([
      'today',
      'tomorrow',
      'in 13 days',
    ]);
  });
  it('asks of a long silence, beside what was agreed', () => {
    expect(silence(pair('Yusuf', { apart }))).toBe('it has been seven weeks; you agreed three');
    expect(silenceAsked(pair('Yusuf', { apart }))).toBe(
      'It has been seven weeks, and you agreed three. Still right for you both?',
    );
    expect(silenceAsked(pair('Yusuf', { apart: { days: 150 } }))).toBe(
      'It has been five months since you met. Still right for you both?',
    );
    expect(silence(pair('Yusuf', { apart: { days: 80, agreed: { everyN: 2, unit: 'months' } } }))).toBe(
      'it has been three months; you agreed two months',
    );
    expect(silence(pair('Ben'))).toBeUndefined();
  });
});

describe('a lane', () => {
  const sinead = pair('Sinéad');
  const words = (wait: Wait) => laneInWords(wait, sinead, TODAY);
  it('reads as a sentence: for whom, since when, what', () => {
    expect(words(asked('you'))).toBe('for you since 29 June: A question on Records and retention');
    expect(words(asked('other'))).toBe('for Sinéad since 29 June: Your question on Records and retention');
    const amendment = { kind: 'amendment', since: '2026-06-22' } as const;
    const params = { amendmentId: 'a1', clause: 'ending', op: 'change' } as const;
    expect(words({ ...amendment, for: 'you', params })).toBe(
      'for you since 22 June: A proposed change to Ending',
    );
    expect(words({ ...amendment, for: 'other', params: { ...params, clause: 'own', op: 'add' } })).toBe(
      'for Sinéad since 22 June: Your new clause, a clause of your own',
    );
  });
  it('says whose review is sealed, and of neither that it is', () => {
    const review = (whom: Wait['for']): Wait => ({
      kind: 'review',
      for: whom,
      since: '2026-06-24',
      params: { session: 5, sessionId: 's5', otherHasSealed: whom !== 'both' },
    });
    const thing = (wait: Wait) => textOf({ pieces: thingOf(wait, sinead) });
    expect(thing(review('you'))).toBe('Your review; Sinéad’s is sealed');
    expect(thing(review('other'))).toBe('Sinéad’s review of session 5; yours is sealed');
    expect(thing(review('both'))).toBe('Both reviews of session 5');
    expect(forWhom(review('both'), sinead)).toBe('for you both');
    expect(whereOf(review('you'), sinead)).toMatchObject({ params: { sessionId: 's5' } });
  });
});

describe('the table', () => {
  it('says the same as the rows', () => {
    const { next: _none, ...yusuf } = pair('Yusuf', { apart, waits: [asked('you')] });
    expect(columnsOn(TODAY).map(({ value }) => value(yusuf))).toEqual([
      'Yusuf Kale',
      '28 Jan 2025',
      2,
      '9 Jun 2026',
      'nothing planned',
      'version 1',
      'for you since 29 June: A question on Records and retention; it has been seven weeks; you agreed three',
    ]);
  });
});

describe('the axis of all', () => {
  it('goes from the month in which the first began to that of the last next session', () => {
    const scale = axisOf([pair('Ben'), pair('Amara', { began: '2025-01-08' })], TODAY, 820);
    expect([scale.from, scale.to]).toEqual(['2025-01-01', '2026-07-31']);
    expect([scale.x('2025-01-01'), scale.x('2026-07-31')]).toEqual([0, 820]);
  });
  it('leads to a next session, and stops open where there is none', () => {
    const { x } = axisOf([pair('Ben')], TODAY, 820);
    expect(courseIn(pair('Ben'), TODAY, x).meetings).toHaveLength(3);
    const { next: _none, ...yusuf } = pair('Yusuf');
    expect(courseIn(yusuf, TODAY, x)).toMatchObject({ end: { at: x(TODAY) } });
  });
});
