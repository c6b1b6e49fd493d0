import { describe, expect, it } from '@jest/globals';
import { practicesIn } from '@alliance/facts/clause-numbers';
import { clauseIn } from '@alliance/facts/clauses';
import { practiceDeclined, practicesAgreed, type ContractFact } from '@alliance/facts/contract';
import { PRACTICES, switchesOf, THE_FEW } from '@alliance/facts/practices';
import { given } from '@alliance/decider/specification';
import { contractDecider } from './decider.ts';
import { declinePractice } from './decline-practice.ts';
import { acceptAmendment } from './accept-amendment.ts';
import { proposeAmendment } from './propose-amendment.ts';
import { proposeClause } from './propose-clause.ts';
import { sign } from './sign.ts';
import {
  amendmentId,
  asRead,
  drafted,
  from,
  inForce,
  livingAfter,
  signedBy,
  to,
  yields,
} from './sentences.ts';

const few = { terms: switchesOf(THE_FEW) };
const text = 'An hour, by video.';
const change = { op: 'change', clauseId: 'session-format', fromVersion: 1, text } as const;
const numbersAfter = (past: readonly ContractFact[]) =>
  clauseIn(livingAfter(past).clauses, 'session-format')?.numbers;

describe('practices beside the words of the session format', () => {
  it('are all said once one is: the others as the two use them', () => {
    const edited = yields(drafted, proposeClause, {
      ...from('tom', { clauseId: 'session-format', text, numbers: { worth: 'on' } } as const),
      ...few,
    });
    expect(practicesIn(numbersAfter(edited))).toEqual({ on: ['worth'], reviews: 'sealed' });
    const all = yields(
      drafted,
      proposeClause,
      from('tom', { clauseId: 'session-format', text, numbers: { pulse: 'off' } } as const),
    );
    expect(practicesIn(numbersAfter(all))?.on).toEqual(PRACTICES.filter((each) => each !== 'pulse'));
  });
  it('stay where others of its numbers change, and are said by nobody who says nothing of them', () => {
    const said = yields(
      drafted,
      proposeClause,
      from('tom', { clauseId: 'session-format', text, numbers: { pulse: 'off' } } as const),
    );
    const longer = yields(
      said,
      proposeClause,
      from('judith', { clauseId: 'session-format', text, numbers: { minutes: 90 } }),
    );
    expect(practicesIn(numbersAfter(longer))).toEqual(practicesIn(numbersAfter(said)));
    const only = yields(
      drafted,
      proposeClause,
      from('judith', { clauseId: 'session-format', text, numbers: { minutes: 90 } }),
    );
    expect(numbersAfter(only)).toEqual({ minutes: 90 });
  });
  it('are agreed by the second signature, and by none where the text says nothing of them or the same', () => {
    const proposed = yields(
      inForce,
      proposeAmendment,
      from('tom', { ...change, numbers: { pulse: 'off', reviews: 'open' } } as const),
    );
    const accepted = yields(proposed, acceptAmendment, from('judith', amendmentId));
    const half = signedBy(accepted, 'tom');
    expect(half.map(({ type }) => type)).not.toContain('PracticesAgreed');
    const both = yields(half, sign, from('judith', asRead(half)));
    const on = PRACTICES.filter((each) => each !== 'pulse');
    expect(both.at(-1)).toEqual(practicesAgreed({ by: 'judith', on, reviews: 'open' }));
    expect(inForce.map(({ type }) => type)).not.toContain('PracticesAgreed');
  });
});

describe('an offer of a practice', () => {
  const decline = (by: string) => from(by, { practice: 'impact' } as const, few);
  it('is ended for both by either, once', () => {
    given(contractDecider, inForce)
      .when(to(declinePractice), decline('tom'))
      .thenFacts(practiceDeclined({ by: 'tom', practice: 'impact' }))
      .when(to(declinePractice), decline('judith'))
      .thenRejected('already-declined');
  });
  it('is none where the two use it, or have no agreement', () => {
    const all = from('tom', { practice: 'impact' } as const);
    given(contractDecider, inForce).when(to(declinePractice), all).thenRejected('practice-in-use');
    given(contractDecider).when(to(declinePractice), decline('tom')).thenRejected('nothing-drafted');
  });
});
