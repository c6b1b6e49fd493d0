import { describe, expect, it } from '@jest/globals';
import { given } from '@alliance/decider/specification';
import {
  amendmentProposed,
  clauseCommented,
  clauseProposed,
  contractDrafted,
  contractEnded,
} from '@alliance/facts/contract';
import { clauseKind } from '@alliance/facts/vocabulary';
import { commentClause } from './comment-clause.ts';
import { contractDecider } from './decider.ts';
import { draft } from './draft.ts';
import { proposeClause } from './propose-clause.ts';
import { drafted, from, idOf, inForce, livingAfter, to } from './sentences.ts';
import { USUAL_FOURTEEN } from './template.ts';

const usual = { templateId: 'usual-fourteen' } as const;
const ended = [...inForce, contractEnded({ by: 'tom', version: 1, at: '2026-04-01' })];
const fees = 'Ninety an hour, paid by Northmoor within a month.';
const openAboutEnding = amendmentProposed({
  by: 'tom',
  amendmentId: idOf(7),
  clauseId: 'ending',
  op: 'retire',
  fromVersion: 0,
});

describe('the usual fourteen', () => {
  it('promise of retention what can be kept: nothing is erased by itself', () => {
    const retention = USUAL_FOURTEEN.find(({ kind }) => kind === 'records-and-retention');
    expect(retention?.text).toContain('after that we ask whoever runs this installation to erase it');
    expect(retention?.text).not.toContain('is erased');
  });
});

describe('drafting', () => {
  it('begins with the usual fourteen clauses, in words of our own', () => {
    given(contractDecider)
      .when(to(draft), from('tom', usual))
      .thenFacts(
        contractDrafted({ by: 'tom', ...usual, nonce: '0123456789abcdefghijklmnopqrstuv' }),
        ...USUAL_FOURTEEN.map(({ kind, title, text, numbers }) =>
          clauseProposed({ by: 'tom', clauseId: kind, kind, title, text, ...(numbers && { numbers }) }),
        ),
      );
  });
  it('has a clause of each kind, in the order of the kinds', () => {
    expect(USUAL_FOURTEEN.map(({ kind }) => kind)).toEqual(clauseKind.exclude(['own']).options);
    expect(livingAfter(drafted).clauses).toHaveLength(14);
  });
  it('is open to either of the two', () => {
    given(contractDecider).when(to(draft), from('tom', usual));
    given(contractDecider)
      .when(to(draft), from('judith', usual))
      .thenTypes('ContractDrafted', ...USUAL_FOURTEEN.map(() => 'ClauseProposed' as const));
  });
  it('waits until both have said yes to each other', () => {
    given(contractDecider)
      .when(to(draft), from('tom', usual, { people: {} }))
      .thenRejected('alliance-not-formed');
  });
  it('answers a stranger as if there were nothing', () => {
    given(contractDecider).when(to(draft), from('mallory', usual)).thenRejected('not-found');
  });
  it('happens once', () => {
    given(contractDecider, drafted).when(to(draft), from('tom', usual)).thenRejected('already-drafted');
    given(contractDecider, inForce).when(to(draft), from('tom', usual)).thenRejected('already-drafted');
    given(contractDecider, ended).when(to(draft), from('tom', usual)).thenRejected('contract-has-ended');
  });
});

describe('wording a draft', () => {
  it('re-words a clause under the title it has', () => {
    given(contractDecider, drafted)
      .when(to(proposeClause), from('tom', { clauseId: 'practicalities-and-fees', text: fees }))
      .thenFacts(
        clauseProposed({
          by: 'tom',
          clauseId: 'practicalities-and-fees',
          kind: 'practicalities-and-fees',
          title: 'Practicalities and fees',
          text: fees,
        }),
      );
  });
  it('gives it another title, and says what its author wants by it', () => {
    const words = { title: 'Money and diaries', text: fees, wants: 'To stop guessing.' };
    given(contractDecider, drafted)
      .when(to(proposeClause), from('judith', { clauseId: 'practicalities-and-fees', ...words }))
      .thenFacts(
        clauseProposed({
          by: 'judith',
          clauseId: 'practicalities-and-fees',
          kind: 'practicalities-and-fees',
          ...words,
        }),
      );
  });
  it('adds a clause of our own, last', () => {
    const after = given(contractDecider, drafted)
      .when(to(proposeClause), from('tom', { title: 'Walking', text: 'We walk when it is dry.' }))
      .thenFacts(
        clauseProposed({
          by: 'tom',
          clauseId: idOf(1),
          kind: 'own',
          title: 'Walking',
          text: 'We walk when it is dry.',
        }),
      );
    expect(after.state).toMatchObject({ clauses: { 14: { id: idOf(1), title: 'Walking' } } });
  });
  it('needs a title for a clause of our own', () => {
    given(contractDecider, drafted)
      .when(to(proposeClause), from('tom', { text: 'We walk when it is dry.' }))
      .thenRejected('clause-needs-a-title');
  });
  it('keeps each clause in its place', () => {
    const after = given(contractDecider, drafted)
      .when(
        to(proposeClause),
        from('tom', { clauseId: 'session-format', text: 'Ninety minutes, in person.' }),
      )
      .thenTypes('ClauseProposed');
    expect(after.state).toMatchObject({ clauses: { 10: { text: 'Ninety minutes, in person.' } } });
  });
  it('knows no other clause', () => {
    given(contractDecider, drafted)
      .when(to(proposeClause), from('tom', { clauseId: idOf(9), text: fees }))
      .thenRejected('no-such-clause');
  });
  it('says the same words once', () => {
    const { kind: clauseId, title, text } = USUAL_FOURTEEN[11]!;
    given(contractDecider, drafted)
      .when(to(proposeClause), from('tom', { clauseId, title, text }))
      .thenRejected('nothing-would-change');
    given(contractDecider, drafted)
      .when(to(proposeClause), from('tom', { clauseId, text, wants: 'To keep it simple.' }))
      .thenTypes('ClauseProposed');
  });
  it('leaves a clause alone while an amendment of it is open', () => {
    given(contractDecider, [...drafted, openAboutEnding])
      .when(to(proposeClause), from('judith', { clauseId: 'ending', text: 'We part as friends.' }))
      .thenRejected('amendment-already-open');
  });
  it('needs an amendment once both have signed', () => {
    given(contractDecider, inForce)
      .when(to(proposeClause), from('tom', { clauseId: 'ending', text: 'We part as friends.' }))
      .thenRejected('signed-terms-need-an-amendment');
  });
  it('needs a draft', () => {
    given(contractDecider)
      .when(to(proposeClause), from('tom', { clauseId: 'ending', text: fees }))
      .thenRejected('nothing-drafted');
    given(contractDecider, ended)
      .when(to(proposeClause), from('tom', { clauseId: 'ending', text: fees }))
      .thenRejected('contract-has-ended');
  });
});

describe('commenting', () => {
  const remark = { clauseId: 'ending', text: 'Could this say how we would tell the sponsor?' };
  const remarked = clauseCommented({ by: 'judith', ...remark });
  it('says something about a clause and changes no word of it', () => {
    const after = given(contractDecider, drafted)
      .when(to(commentClause), from('judith', remark))
      .thenFacts(remarked);
    expect(after.state).toEqual({ ...livingAfter(drafted), asked: { ending: 'judith' } });
  });
  it('asks about a clause that is only on its way, and about one in force that the next version drops', () => {
    const added = amendmentProposed({
      by: 'tom',
      amendmentId: idOf(5),
      clauseId: idOf(5),
      op: 'add',
      fromVersion: 1,
      title: 'Learning companion',
      text: 'Judith thinks alongside Tom.',
    });
    given(contractDecider, [...inForce, added])
      .when(to(commentClause), from('judith', { clauseId: idOf(5), text: 'Every session?' }))
      .thenTypes('ClauseCommented');
    const dropped = { ...openAboutEnding, data: { ...openAboutEnding.data, fromVersion: 1 } };
    const accepted = { type: 'AmendmentAccepted', data: { by: 'judith', amendmentId: idOf(7) } } as const;
    given(contractDecider, [...inForce, dropped, accepted])
      .when(to(commentClause), from('judith', remark))
      .thenFacts(remarked);
  });
  it('knows no other clause', () => {
    given(contractDecider, drafted)
      .when(to(commentClause), from('judith', { ...remark, clauseId: idOf(9) }))
      .thenRejected('no-such-clause');
  });
});
