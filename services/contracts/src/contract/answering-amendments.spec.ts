import { describe, expect, it } from '@jest/globals';
import { given } from '@alliance/decider/specification';
import {
  amendmentAccepted,
  amendmentCountered,
  amendmentDeclined,
  amendmentWithdrawn,
} from '@alliance/facts/contract';
import { acceptAmendment } from './accept-amendment.ts';
import { counterAmendment } from './counter-amendment.ts';
import { contractDecider } from './decider.ts';
import { declineAmendment } from './decline-amendment.ts';
import { proposeAmendment } from './propose-amendment.ts';
import {
  amendmentId,
  answered,
  companion,
  from,
  idOf,
  inForce,
  judiths,
  propose,
  proposed,
  retiring,
  signedBy,
  to,
  toms,
  working,
} from './sentences.ts';
import { withdrawAmendment } from './withdraw-amendment.ts';

const id = idOf(1);

describe('answering an amendment', () => {
  it('counters with other words, and then it is the other’s turn', () => {
    given(contractDecider, proposed)
      .when(
        to(counterAmendment),
        from('judith', { ...amendmentId, text: judiths, why: 'Let it bind us both.' }),
      )
      .thenFacts(
        amendmentCountered({ by: 'judith', amendmentId: id, text: judiths, why: 'Let it bind us both.' }),
      )
      .when(to(counterAmendment), from('judith', { ...amendmentId, text: toms }))
      .thenRejected('not-your-turn');
  });
  it('goes back and forth', () => {
    given(contractDecider, answered)
      .when(to(counterAmendment), from('tom', { ...amendmentId, text: 'We think alongside each other.' }))
      .thenTypes('AmendmentCountered')
      .when(to(acceptAmendment), from('tom', amendmentId))
      .thenRejected('not-your-turn');
  });
  it('counters with something else than was said', () => {
    given(contractDecider, proposed)
      .when(to(counterAmendment), from('judith', { ...amendmentId, text: toms }))
      .thenRejected('nothing-would-change');
  });
  it('accepts the latest words, for the next version; what is in force stays', () => {
    const after = given(contractDecider, answered)
      .when(to(acceptAmendment), from('tom', amendmentId))
      .thenFacts(amendmentAccepted({ by: 'tom', amendmentId: id }));
    expect(working(after.state).at(-1)).toEqual({ id, kind: 'own', title: companion.title, text: judiths });
    expect(after.state).toMatchObject({ inForce: { version: 1, clauses: { length: 14 } }, open: [] });
  });
  it('is never its own proposer’s to accept', () => {
    given(contractDecider, proposed)
      .when(to(acceptAmendment), from('tom', amendmentId))
      .thenRejected('not-your-turn');
    given(contractDecider, answered)
      .when(to(acceptAmendment), from('judith', amendmentId))
      .thenRejected('not-your-turn');
  });
  it('lets a clause go once both agree', () => {
    const after = given(contractDecider, [...inForce, retiring('ending')])
      .when(to(acceptAmendment), from('judith', { amendmentId: idOf(2) }))
      .thenTypes('AmendmentAccepted');
    expect(working(after.state).map((clause) => clause.id)).not.toContain('ending');
  });
  it('keeps a clause in other words when letting it go is countered', () => {
    const after = given(contractDecider, [...inForce, retiring('ending')])
      .when(to(counterAmendment), from('judith', { amendmentId: idOf(2), text: 'We part kindly.' }))
      .thenTypes('AmendmentCountered')
      .when(to(acceptAmendment), from('tom', { amendmentId: idOf(2) }))
      .thenTypes('AmendmentAccepted');
    expect(working(after.state).at(-1)).toEqual({
      id: 'ending',
      kind: 'ending',
      title: 'Ending',
      text: 'We part kindly.',
    });
  });
  it('declines, with or without a reason', () => {
    given(contractDecider, proposed)
      .when(to(declineAmendment), from('judith', { ...amendmentId, reason: 'Not yet.' }))
      .thenFacts(amendmentDeclined({ by: 'judith', amendmentId: id, reason: 'Not yet.' }));
    given(contractDecider, answered)
      .when(to(declineAmendment), from('tom', amendmentId))
      .thenFacts(amendmentDeclined({ by: 'tom', amendmentId: id }));
    given(contractDecider, proposed)
      .when(to(declineAmendment), from('tom', amendmentId))
      .thenRejected('not-your-turn');
  });
  it('is taken back by whoever proposed it, or wrote its latest words', () => {
    for (const [past, by] of [
      [proposed, 'tom'],
      [answered, 'tom'],
      [answered, 'judith'],
    ] as const)
      given(contractDecider, past)
        .when(to(withdrawAmendment), from(by, amendmentId))
        .thenFacts(amendmentWithdrawn({ by, amendmentId: id }));
    given(contractDecider, proposed)
      .when(to(withdrawAmendment), from('judith', amendmentId))
      .thenRejected('not-yours-to-withdraw');
  });
  it('is answered once', () => {
    for (const settled of [
      amendmentAccepted({ by: 'judith', amendmentId: id }),
      amendmentDeclined({ by: 'judith', amendmentId: id }),
      amendmentWithdrawn({ by: 'tom', amendmentId: id }),
    ])
      given(contractDecider, [...proposed, settled])
        .when(to(acceptAmendment), from('judith', amendmentId))
        .thenRejected('amendment-settled');
  });
  it('knows no other amendment', () => {
    given(contractDecider, inForce)
      .when(to(acceptAmendment), from('judith', amendmentId))
      .thenRejected('no-such-amendment');
  });
  it('leaves the clause free for another proposal once it is settled', () => {
    given(contractDecider, [
      ...inForce,
      retiring('ending'),
      amendmentDeclined({ by: 'judith', amendmentId: idOf(2) }),
    ])
      .when(to(proposeAmendment), propose('judith', { op: 'retire', clauseId: 'ending', fromVersion: 1 }))
      .thenTypes('AmendmentProposed');
  });
  it('goes on across a version that was signed meanwhile', () => {
    const other = [
      ...proposed,
      retiring('ending'),
      amendmentAccepted({ by: 'judith', amendmentId: idOf(2) }),
    ];
    const after = given(contractDecider, signedBy(other, 'tom', 'judith'))
      .when(to(acceptAmendment), from('judith', amendmentId))
      .thenTypes('AmendmentAccepted');
    expect(after.state).toMatchObject({ inForce: { version: 2 } });
    expect(working(after.state)).toHaveLength(14);
  });
});
