import { describe, expect, it } from '@jest/globals';
import { given } from '@alliance/decider/specification';
import { amendmentAccepted, amendmentProposed } from '@alliance/facts/contract';
import { acceptAmendment } from './accept-amendment.ts';
import { contractDecider } from './decider.ts';
import { proposeAmendment } from './propose-amendment.ts';
import {
  added,
  amendmentId,
  companion,
  drafted,
  from,
  idOf,
  inForce,
  propose,
  retiring,
  to,
  toms,
  working,
} from './sentences.ts';
import { USUAL_FOURTEEN } from './template.ts';

const id = idOf(1);

describe('proposing an amendment', () => {
  it('adds a clause of our own, which goes by the amendment’s id', () => {
    given(contractDecider, inForce)
      .when(to(proposeAmendment), propose('tom', { op: 'add', fromVersion: 1, ...companion }))
      .thenFacts(added);
  });
  it('changes a clause and says why', () => {
    const change = {
      clauseId: 'review-rhythm',
      op: 'change',
      fromVersion: 1,
      text: 'Each spring.',
      why: 'Time.',
    } as const;
    given(contractDecider, inForce)
      .when(to(proposeAmendment), propose('judith', change))
      .thenFacts(amendmentProposed({ by: 'judith', amendmentId: id, ...change }));
  });
  it('changes a title alone', () => {
    const { text } = USUAL_FOURTEEN[13]!;
    given(contractDecider, inForce)
      .when(
        to(proposeAmendment),
        propose('tom', { op: 'change', clauseId: 'ending', title: 'Parting', text, fromVersion: 1 }),
      )
      .thenTypes('AmendmentProposed');
  });
  it('lets a clause go, in a draft too', () => {
    given(contractDecider, drafted)
      .when(to(proposeAmendment), propose('tom', { op: 'retire', clauseId: 'ending', fromVersion: 0 }))
      .thenFacts(
        amendmentProposed({ by: 'tom', amendmentId: id, clauseId: 'ending', op: 'retire', fromVersion: 0 }),
      );
  });
  it.each(['shared-learning-aim', 'review-rhythm'])('cannot let go of %s', (clauseId) => {
    given(contractDecider, inForce)
      .when(to(proposeAmendment), propose('tom', { op: 'retire', clauseId, fromVersion: 1 }))
      .thenRejected('clause-is-mandatory');
  });
  it('is about the version in force, no other', () => {
    for (const fromVersion of [0, 2])
      given(contractDecider, inForce)
        .when(to(proposeAmendment), propose('tom', { op: 'retire', clauseId: 'ending', fromVersion }))
        .thenRejected('version-has-moved-on');
  });
  it('is about a clause that is there', () => {
    given(contractDecider, inForce)
      .when(
        to(proposeAmendment),
        propose('tom', { op: 'change', clauseId: idOf(9), text: toms, fromVersion: 1 }),
      )
      .thenRejected('no-such-clause');
    given(contractDecider, inForce)
      .when(to(proposeAmendment), propose('tom', { op: 'retire', clauseId: idOf(9), fromVersion: 1 }))
      .thenRejected('no-such-clause');
  });
  it('adds no clause twice', () => {
    given(contractDecider, inForce)
      .when(
        to(proposeAmendment),
        propose('tom', { op: 'add', clauseId: 'ending', ...companion, fromVersion: 1 }),
      )
      .thenRejected('clause-already-there');
  });
  it('brings back a clause of the template that was let go', () => {
    const gone = [...inForce, retiring('ending'), amendmentAccepted({ by: 'judith', amendmentId: idOf(2) })];
    const after = given(contractDecider, gone)
      .when(
        to(proposeAmendment),
        propose('tom', { op: 'add', clauseId: 'ending', ...companion, fromVersion: 1 }),
      )
      .thenTypes('AmendmentProposed')
      .when(to(acceptAmendment), from('judith', amendmentId))
      .thenTypes('AmendmentAccepted');
    expect(working(after.state).at(-1)).toEqual({ id: 'ending', kind: 'ending', ...companion });
  });
  it('changes something', () => {
    const { title, text } = USUAL_FOURTEEN[13]!;
    given(contractDecider, inForce)
      .when(
        to(proposeAmendment),
        propose('tom', { op: 'change', clauseId: 'ending', title, text, fromVersion: 1 }),
      )
      .thenRejected('nothing-would-change');
  });
  it('waits while another about the same clause is open', () => {
    given(contractDecider, [...inForce, retiring('ending')])
      .when(
        to(proposeAmendment),
        propose('judith', { op: 'change', clauseId: 'ending', text: toms, fromVersion: 1 }),
      )
      .thenRejected('amendment-already-open');
  });
});
