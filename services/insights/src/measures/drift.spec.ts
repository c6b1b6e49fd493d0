import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isDrifting, recontractNeeds } from './drift.ts';

/** Said after session 8; Tom proposes his clause two days after session 9. */
const SAID = '2026-01-14';
const TOM_PROPOSES = '2026-02-27';
const tomAndJudith = (asOf: string) => recontractNeeds([SAID], [TOM_PROPOSES], asOf);

describe('the need that Tom and Judith had to re-contract', () => {
  it('waits for thirty days', () => {
    expect(tomAndJudith('2026-02-13')).toEqual([{ saidOn: SAID, answer: 'waiting' }]);
    expect(isDrifting(tomAndJudith('2026-02-13'))).toBe(false);
  });
  it('drifts from the thirty-first', () => {
    expect(tomAndJudith('2026-02-14')).toEqual([{ saidOn: SAID, answer: 'drifting' }]);
    expect(isDrifting(tomAndJudith('2026-02-26'))).toBe(true);
  });
  it('stops drifting on the day Tom proposes, and keeps that the answer came late', () => {
    expect(tomAndJudith('2026-02-27')).toEqual([{ saidOn: SAID, proposedOn: TOM_PROPOSES, answer: 'late' }]);
    expect(isDrifting(tomAndJudith('2026-07-02'))).toBe(false);
  });
  it('was not there the day before it was said', () => {
    expect(tomAndJudith('2026-01-13')).toEqual([]);
  });
});

describe('a need to re-contract', () => {
  it('is answered in time by a proposal of the same day, and by one of the thirtieth', () => {
    for (const proposal of ['2026-01-14T20:00:00Z', '2026-02-13']) {
      const [need] = recontractNeeds([SAID], [proposal], '2026-07-02');
      expect(need).toEqual({ saidOn: SAID, proposedOn: proposal, answer: 'in-time' });
    }
    expect(recontractNeeds([SAID], ['2026-02-14'], '2026-07-02')[0]?.answer).toBe('late');
  });
  it('is not answered by a proposal that was made before', () => {
    expect(recontractNeeds([SAID], ['2026-01-13'], '2026-07-02')[0]?.answer).toBe('drifting');
  });
  it('is answered by the first proposal that follows, whatever order they arrive in', () => {
    const [need] = recontractNeeds([SAID], ['2026-03-01', '2026-01-20'], '2026-07-02');
    expect(need).toMatchObject({ proposedOn: '2026-01-20', answer: 'in-time' });
  });
  it('of two said, one answer can serve both', () => {
    const answers = recontractNeeds(['2026-02-25', SAID], [TOM_PROPOSES], '2026-07-02').map(
      (need) => need.answer,
    );
    expect(answers).toEqual(['late', 'in-time']);
  });
});

describe('any needs and proposals', () => {
  const day = fc.integer({ min: 0, max: 200 }).map((days) => {
    const at = new Date(Date.UTC(2026, 0, 1) + days * 86_400_000);
    return at.toISOString().slice(0, 10);
  });
  const days = fc.array(day, { maxLength: 6 });

  it('look the same as of a day whether or not the days after it are known', () => {
    fc.assert(
      fc.property(days, days, day, (said, proposals, asOf) => {
        const upTo = (of: readonly string[]) => of.filter((one) => one <= asOf);
        expect(recontractNeeds(said, proposals, asOf)).toEqual(
          recontractNeeds(upTo(said), upTo(proposals), asOf),
        );
      }),
    );
  });
  it('drift only where no proposal followed', () => {
    fc.assert(
      fc.property(days, days, day, (said, proposals, asOf) => {
        for (const need of recontractNeeds(said, proposals, asOf)) {
          const followed = proposals.some((proposal) => proposal >= need.saidOn && proposal <= asOf);
          expect(['in-time', 'late'].includes(need.answer)).toBe(followed);
        }
      }),
    );
  });
});
