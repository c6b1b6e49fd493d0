import type { Role } from '@alliance/api-client/generated/api';
import { describe, expect, it } from '@jest/globals';
import { amendmentTakeaway } from './amendment-takeaway.ts';
import { longestSilent } from './reading.ts';
import { agreement, amendment, clause, reader, version } from './specification.ts';
import { rhythmInWords } from './rhythm-in-words.ts';
import { standingInWords, stillTrue, takeaway } from './takeaway.ts';

const affirmed = clause('listen', {
  affirmations: [{ by: 'coach', on: '2026-06-17' }],
  lastSpokenOf: { how: 'affirmed', on: '2026-06-17' },
});

describe('what an agreement says of itself', () => {
  it('counts what was spoken of in a year, and what has not been since it was signed', () => {
    const lively = agreement({
      clauses: [affirmed, clause('pause'), clause('end')],
      life: { index: 1 / 3, active: 3, spokenOf: ['listen'], notSpokenOf: ['pause', 'end'] },
    });
    expect(takeaway(lively, reader)).toBe(
      'Version 1 has held since 14 February 2025. One of our three clauses was affirmed or amended in the last twelve months; two have not been spoken of since we signed.',
    );
  });

  it('tells of no year that a young agreement has not had', () => {
    const young = agreement({ versions: [version(1, '2026-07-02')] });
    expect(takeaway(young, reader)).toBe(
      'Version 1 is in force from today. All three clauses stand as we signed them.',
    );
  });

  it('says that it rests, or that it has ended', () => {
    const resting = agreement({ paused: { until: '2026-09-01' }, life: undefined });
    expect(takeaway(resting, reader)).toContain('We rest until 1 September.');
    const ended = agreement({ stage: 'ended', endedOn: '2026-05-03', life: undefined });
    expect(takeaway(ended, reader)).toContain('ended on 3 May, in its version 1');
  });

  it('says a rhythm as people do', () => {
    expect(rhythmInWords({ everyN: 6, unit: 'weeks' })).toBe('every six weeks');
    expect(rhythmInWords({ everyN: 1, unit: 'months' })).toBe('every month');
  });
});

describe('words about a clause', () => {
  it('are a question from whoever spoke first, and an answer from whoever was asked', () => {
    const said = (by: Role) => ({
      by,
      on: '2026-06-17',
      at: `2026-06-17T08:00:00.000Z ${by}`,
      text: '48 hours?',
    });
    const asked = clause('fees', { asked: 'supervisor', comments: [said('supervisor')] });
    const answered = clause('fees', { asked: 'supervisor', comments: [said('coach'), said('supervisor')] });
    const whole = agreement({ clauses: [asked] });
    expect(standingInWords(whole, asked, { ...reader, viewer: 'coach' })).toMatch(/ asks you$/);
    expect(standingInWords(whole, answered, { ...reader, viewer: 'coach' })).toMatch(/ wrote back$/);
  });
});

describe('the clause that is asked about', () => {
  it('is the one longest silent, once a year has passed', () => {
    const clauses = [
      clause('listen', { lastSpokenOf: { how: 'affirmed', on: '2025-03-01' } }),
      clause('pause'),
      affirmed,
    ];
    const asked = longestSilent(agreement({ clauses }));
    expect(asked?.clauseId).toBe('pause');
    expect(asked && stillTrue(asked, '2026-07-02')).toBe(
      'as first signed, seventeen months ago. Still true?',
    );
    expect(longestSilent(agreement({ clauses, asOf: '2025-12-01' }))).toBeUndefined();
  });

  it('is never one that something is on its way for', () => {
    const asked = longestSilent(
      agreement({ clauses: [clause('listen'), clause('end')], amendments: [amendment()] }),
    );
    expect(asked?.clauseId).toBe('end');
  });
});

describe('what stands at the end of a row', () => {
  it('says whose turn it is before what was last said', () => {
    const waiting = agreement({ clauses: [affirmed], amendments: [amendment()] });
    expect(standingInWords(waiting, affirmed, reader)).toBe('waits for Judith');
    expect(standingInWords(waiting, affirmed, { ...reader, viewer: 'supervisor' })).toBe('your turn');
    expect(standingInWords(agreement(), affirmed, reader)).toBe('affirmed 17 June');
    expect(standingInWords(agreement(), clause('end'), reader)).toBe('as first signed');
  });
});

describe('what an amendment says of itself', () => {
  it('counts the changes, and says that there is no hurry', () => {
    const theirs = { ...reader, viewer: 'supervisor' as const };
    expect(amendmentTakeaway(agreement(), amendment(), theirs)).toBe(
      'Tom proposes one change to this clause. Take the time you need: version 1 stays in force until you have both signed.',
    );
    expect(amendmentTakeaway(agreement(), amendment(), reader)).toContain(
      'Your words are with Judith since 20 June',
    );
  });
});
