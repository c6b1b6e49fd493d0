import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Amendment, ContractHistory } from './contract-history.ts';
import { churn, daysToAgreement, initiatorBalance, livingIndex } from './contract-life.ts';

const TODAY = '2026-07-02';
const secondVersion = (clauseId: string): Amendment => ({
  clauseId,
  proposedBy: 'supervisor',
  proposedOn: '2025-08-20',
  acceptedOn: '2025-09-03',
});
/** Tom and Judith's contract as the drawing of it has it: fifteen clauses, three versions. */
const contract: ContractHistory = {
  activeClauses: [
    'shared-learning-aim',
    'wants-of-each',
    'contributions-of-each',
    'supervisors-approach',
    'thinking-environment',
    'not-knowing-agreement',
    'confidentiality-and-its-limits',
    'records-and-retention',
    'ethics-escalation',
    'organisations-view',
    'session-format',
    'practicalities-and-fees',
    'review-rhythm',
    'ending',
    'learning-companion',
  ],
  amendments: [
    ...['wants-of-each', 'organisations-view', 'practicalities-and-fees', 'review-rhythm'].map(secondVersion),
    {
      clauseId: 'learning-companion',
      proposedBy: 'coach',
      proposedOn: '2026-02-27',
      acceptedOn: '2026-03-11',
    },
  ],
  affirmations: [
    { clauseId: 'shared-learning-aim', on: '2025-07-09' },
    { clauseId: 'not-knowing-agreement', on: '2025-07-09' },
    { clauseId: 'session-format', on: '2025-07-09' },
    { clauseId: 'ethics-escalation', on: '2025-10-15' },
    { clauseId: 'contributions-of-each', on: '2025-10-15' },
    { clauseId: 'confidentiality-and-its-limits', on: '2025-11-26' },
    { clauseId: 'wants-of-each', on: '2026-01-14' },
    { clauseId: 'supervisors-approach', on: '2026-04-08' },
    { clauseId: 'thinking-environment', on: '2026-04-08' },
    { clauseId: 'not-knowing-agreement', on: '2026-05-13' },
    { clauseId: 'shared-learning-aim', on: '2026-06-17T18:05:00Z' },
    { clauseId: 'learning-companion', on: '2026-06-17T18:06:00Z' },
  ],
};

describe('the contract of Tom and Judith', () => {
  it('had thirteen of fifteen clauses affirmed or amended in twelve months', () => {
    const index = livingIndex(contract, TODAY);
    expect(index?.spokenOf).toHaveLength(13);
    expect(index?.notSpokenOf).toEqual(['records-and-retention', 'ending']);
    expect(index).toMatchObject({ active: 15, index: 13 / 15 });
  });
  it('had five amendments accepted on fifteen clauses, one of five started by Tom', () => {
    expect(churn(contract, TODAY)).toBeCloseTo(5 / 15, 12);
    expect(initiatorBalance(contract, TODAY)).toEqual({ byCoach: 1, amendments: 5, balance: 0.2 });
  });
  it('took, in the middle, a fortnight from proposal to agreement', () => {
    expect(daysToAgreement(contract, TODAY)).toBe(14);
    expect(daysToAgreement({ amendments: contract.amendments.slice(3) }, TODAY)).toBe(13);
  });
});

const onOneClause = (history: Partial<ContractHistory>): ContractHistory => ({
  activeClauses: ['ending'],
  amendments: [],
  affirmations: [],
  ...history,
});

const affirmedOn = (on: string) => onOneClause({ affirmations: [{ clauseId: 'ending', on }] });

describe('a clause', () => {
  it('counts as spoken of for a year and its anniversary, and not a day longer', () => {
    expect(livingIndex(affirmedOn('2025-07-02'), TODAY)?.index).toBe(1);
    expect(livingIndex(affirmedOn('2025-07-01'), TODAY)?.index).toBe(0);
    expect(livingIndex(affirmedOn('2026-07-03'), TODAY)?.index).toBe(0);
  });
  it('that someone proposed to change is not amended until the other accepts', () => {
    const open: Amendment = { clauseId: 'ending', proposedBy: 'coach', proposedOn: '2026-06-01' };
    expect(livingIndex(onOneClause({ amendments: [open] }), TODAY)?.index).toBe(0);
    const accepted = onOneClause({ amendments: [{ ...open, acceptedOn: '2026-06-20' }] });
    expect(livingIndex(accepted, TODAY)?.index).toBe(1);
    expect(livingIndex(accepted, '2026-06-19')?.index).toBe(0);
  });
  it('amended twice is spoken of once, and churns twice', () => {
    const amended: Amendment = {
      clauseId: 'ending',
      proposedBy: 'coach',
      proposedOn: '2026-06-01',
      acceptedOn: '2026-06-02',
    };
    const twice = onOneClause({ amendments: [amended, amended] });
    expect(livingIndex(twice, TODAY)?.index).toBe(1);
    expect(churn(twice, TODAY)).toBe(2);
  });
  it('that has been retired churns, and is not looked for among the living', () => {
    const retired = onOneClause({
      amendments: [
        { clauseId: 'fees', proposedBy: 'coach', proposedOn: '2026-06-01', acceptedOn: '2026-06-02' },
      ],
    });
    expect(livingIndex(retired, TODAY)).toMatchObject({ index: 0, active: 1, notSpokenOf: ['ending'] });
    expect(churn(retired, TODAY)).toBe(1);
  });
  it('leaves every figure blank where there is none', () => {
    const nothing: ContractHistory = { activeClauses: [], amendments: [], affirmations: [] };
    expect(livingIndex(nothing, TODAY)).toBeUndefined();
    expect(churn(nothing, TODAY)).toBeUndefined();
    expect(initiatorBalance(nothing, TODAY)).toBeUndefined();
    expect(daysToAgreement(nothing, TODAY)).toBeUndefined();
  });
});

describe('any contract', () => {
  const clauseId = fc.constantFrom('aim', 'format', 'fees', 'ending', 'gone');
  const day = fc.constantFrom('2025-03-01', '2025-08-01', '2025-12-31', '2026-05-05', '2026-12-01');
  const affirmation = fc.record({ clauseId, on: day });
  const amendment = fc
    .record({
      clauseId,
      proposedBy: fc.constantFrom('coach' as const, 'supervisor' as const),
      days: fc.tuple(day, day),
      accepted: fc.boolean(),
    })
    .map(({ days, accepted, ...proposal }): Amendment => {
      const [proposedOn = '', acceptedOn] = days.toSorted();
      return accepted ? { ...proposal, proposedOn, acceptedOn } : { ...proposal, proposedOn };
    });
  const history = fc.record({
    activeClauses: fc.constant(['aim', 'format', 'fees', 'ending']),
    amendments: fc.array(amendment, { maxLength: 8 }),
    affirmations: fc.array(affirmation, { maxLength: 8 }),
  });

  it('has each active clause either spoken of or not', () => {
    fc.assert(
      fc.property(history, (of) => {
        const { spokenOf, notSpokenOf, index } = livingIndex(of, TODAY)!;
        expect([...spokenOf, ...notSpokenOf].toSorted()).toEqual(of.activeClauses.toSorted());
        expect(index).toBe(spokenOf.length / 4);
      }),
    );
  });
  it('never lives less for one more affirmation', () => {
    fc.assert(
      fc.property(history, affirmation, (of, more) => {
        const affirmed = { ...of, affirmations: [...of.affirmations, more] };
        expect(livingIndex(affirmed, TODAY)!.index).toBeGreaterThanOrEqual(livingIndex(of, TODAY)!.index);
      }),
    );
  });
  it('shows nothing of what is yet to come', () => {
    fc.assert(
      fc.property(history, (of) => {
        const known: ContractHistory = {
          ...of,
          affirmations: of.affirmations.filter(({ on }) => on <= TODAY),
          amendments: of.amendments
            .filter(({ proposedOn }) => proposedOn <= TODAY)
            .map(({ acceptedOn, ...open }) =>
              acceptedOn && acceptedOn <= TODAY ? { ...open, acceptedOn } : open,
            ),
        };
        for (const measure of [livingIndex, churn, initiatorBalance, daysToAgreement]) {
          expect(measure(of, TODAY)).toEqual(measure(known, TODAY));
        }
      }),
    );
  });
});
