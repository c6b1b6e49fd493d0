import { describe, expect, it } from '@jest/globals';
import { given } from '@alliance/decider/specification';
import { clauseIn } from '@alliance/facts/clauses';
import { namesPages, PAGES_CLAUSE, PAGES_WORDS } from '@alliance/facts/supervisors-pages';
import { acceptAmendment } from './accept-amendment.ts';
import { contractDecider } from './decider.ts';
import { counterAmendment } from './counter-amendment.ts';
import { proposeAmendment } from './propose-amendment.ts';
import { proposeClause } from './propose-clause.ts';
import { amendmentId, drafted, from, inForce, livingAfter, signedBy, to, yields } from './sentences.ts';

type Facts = Parameters<typeof livingAfter>[0];
const clause = (facts: Facts) => {
  const found = clauseIn(livingAfter(facts).clauses, PAGES_CLAUSE);
  if (!found) throw new Error('there is such a clause');
  return found;
};
const isNamed = (facts: Facts): boolean => namesPages(livingAfter(facts).clauses);
const NAMED = { supervisorsPages: 'named' } as const;
const SILENT = { supervisorsPages: 'not-named' } as const;
const change = { op: 'change', clauseId: PAGES_CLAUSE, fromVersion: 1 } as const;
const text = 'What is said between us stays between us.';

describe('the clause on confidentiality', () => {
  it('names the supervisor’s own pages in the usual fourteen, in words and beside them', () => {
    expect(clause(drafted)).toMatchObject({ numbers: NAMED });
    expect(clause(drafted).text).toContain(PAGES_WORDS);
  });
  it('names them no more once its draft has other words that don’t say so', () => {
    const reworded = yields(drafted, proposeClause, from('tom', { clauseId: PAGES_CLAUSE, text } as const));
    expect(clause(reworded)).toMatchObject({ text, numbers: SILENT });
    const again = { clauseId: PAGES_CLAUSE, text: 'And ours.', numbers: NAMED } as const;
    expect(isNamed(yields(reworded, proposeClause, from('judith', again)))).toBe(true);
  });
  it('goes on naming them in the same words under another title, or typed otherwise', () => {
    const { text: same } = clause(drafted);
    const retitled = { clauseId: PAGES_CLAUSE, title: 'Between us', text: `${same}` } as const;
    expect(isNamed(yields(drafted, proposeClause, from('tom', retitled)))).toBe(true);
    const retyped = { ...retitled, text: same.normalize('NFD') } as const;
    expect(isNamed(yields(drafted, proposeClause, from('tom', retyped)))).toBe(true);
  });
  it('is amended to name them no more, in the same words or others, and to name them again', () => {
    const { text: same } = clause(inForce);
    const agreed = (facts: Facts, amendment: { readonly text: string; readonly numbers?: typeof SILENT }) =>
      signedBy(
        yields(
          yields(facts, proposeAmendment, from('tom', { ...change, ...amendment })),
          acceptAmendment,
          from('judith', amendmentId),
        ),
        'tom',
        'judith',
      );
    const silent = agreed(inForce, { text: same, numbers: SILENT });
    expect(isNamed(silent)).toBe(false);
    expect(isNamed(agreed(inForce, { text }))).toBe(false);
  });
  it('names them no more where the other counters in other words and says nothing of it', () => {
    const offered = yields(
      inForce,
      proposeAmendment,
      from('tom', { ...change, text, numbers: NAMED } as const),
    );
    const other = { ...amendmentId, text: 'Between us, and nowhere else.' } as const;
    const countered = yields(offered, counterAmendment, from('judith', other));
    expect(isNamed(yields(countered, acceptAmendment, from('tom', amendmentId)))).toBe(false);
  });
  it('is the only one with a place for it', () => {
    given(contractDecider, drafted)
      .when(to(proposeClause), from('tom', { clauseId: 'ending', text, numbers: NAMED } as const))
      .thenRejected('numbers-of-another-clause');
    given(contractDecider, drafted)
      .when(to(proposeClause), from('tom', { clauseId: PAGES_CLAUSE, text, numbers: { years: 3 } } as const))
      .thenRejected('numbers-of-another-clause');
  });
  it('isn’t amended to what it says already', () => {
    const { text: same } = clause(inForce);
    given(contractDecider, inForce)
      .when(to(proposeAmendment), from('tom', { ...change, text: same, numbers: NAMED } as const))
      .thenRejected('nothing-would-change');
  });
});
