import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contestedClauses } from './contested.ts';
import type { Amendment } from './contract-history.ts';

const proposed = (clauseId: string, ...days: readonly string[]): readonly Amendment[] =>
  days.map((proposedOn) => ({ clauseId, proposedBy: 'coach', proposedOn }));

describe('a contested clause', () => {
  it('has three amendments in six months, not two', () => {
    const fees = proposed('fees', '2026-02-01', '2026-03-01', '2026-05-01');
    expect(contestedClauses(fees, '2026-07-02')).toEqual([{ clauseId: 'fees', amendments: 3 }]);
    expect(contestedClauses(fees.slice(1), '2026-07-02')).toEqual([]);
  });
  it('is one clause: three amendments on three clauses contest none', () => {
    const once = ['fees', 'ending', 'session-format'].flatMap((clause) => proposed(clause, '2026-06-01'));
    expect(contestedClauses(once, '2026-07-02')).toEqual([]);
  });
  it('is so whatever became of the amendments', () => {
    const [declined, open, last] = proposed('fees', '2026-02-01', '2026-03-01', '2026-05-01');
    const accepted = { ...last!, acceptedOn: '2026-05-20' };
    expect(contestedClauses([declined!, open!, accepted], '2026-07-02')).toHaveLength(1);
  });
  it('comes to rest once the first of the three is more than six months ago', () => {
    const fees = proposed('fees', '2026-01-02', '2026-03-01', '2026-05-01');
    expect(contestedClauses(fees, '2026-07-02')).toHaveLength(1);
    expect(contestedClauses(fees, '2026-07-03')).toEqual([]);
  });
  it('is not contested yet as of the day before its third amendment', () => {
    const fees = proposed('fees', '2026-02-01', '2026-03-01', '2026-05-01');
    expect(contestedClauses(fees, '2026-04-30')).toEqual([]);
    expect(contestedClauses(fees, '2026-05-01')).toHaveLength(1);
  });
  it('stands in the order in which the clauses were first proposed upon, however the amendments arrive', () => {
    const fees = proposed('fees', '2026-02-02', '2026-03-01', '2026-05-01');
    const ending = proposed('ending', '2026-02-01', '2026-03-02', '2026-05-02');
    fc.assert(
      fc.property(fc.shuffledSubarray([...fees, ...ending], { minLength: 6 }), (amendments) => {
        const clauses = contestedClauses(amendments, '2026-07-02').map(({ clauseId }) => clauseId);
        expect(clauses).toEqual(['ending', 'fees']);
      }),
    );
  });
});
