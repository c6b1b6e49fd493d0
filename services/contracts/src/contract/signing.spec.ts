import { describe, expect, it } from '@jest/globals';
import { given } from '@alliance/decider/specification';
import {
  amendmentAccepted,
  amendmentProposed,
  clauseProposed,
  contractActivated,
  contractSigned,
} from '@alliance/facts/contract';
import { contractDecider } from './decider.ts';
import { asRead, drafted, from, idOf, inForce, livingAfter, signedBy, to } from './sentences.ts';
import { sign } from './sign.ts';

const read = asRead(drafted);
const reworded = clauseProposed({
  by: 'tom',
  clauseId: 'ending',
  kind: 'ending',
  title: 'Ending',
  text: 'We part kindly.',
});
const agreed = (n: number, clauseId: string) => [
  amendmentProposed({ by: 'tom', amendmentId: idOf(n), clauseId, op: 'retire', fromVersion: 1 }),
  amendmentAccepted({ by: 'judith', amendmentId: idOf(n) }),
];
const changed = (n: number, text: string) => [
  amendmentProposed({
    by: 'tom',
    amendmentId: idOf(n),
    clauseId: 'ending',
    op: 'change',
    fromVersion: 1,
    text,
  }),
  amendmentAccepted({ by: 'judith', amendmentId: idOf(n) }),
];

describe('signing', () => {
  it('is one signature at first, with a sentence of one’s own', () => {
    given(contractDecider, drafted)
      .when(to(sign), from('tom', { ...read, statement: 'I’d like to stop waiting.' }))
      .thenFacts(contractSigned({ by: 'tom', ...read, form: 2, statement: 'I’d like to stop waiting.' }));
  });
  it('puts the contract in force with the second signature under the same text, from that day', () => {
    given(contractDecider, signedBy(drafted, 'tom'))
      .when(to(sign), from('judith', read, { at: '2026-03-11T23:59:59.999Z' }))
      .thenFacts(
        contractSigned({ by: 'judith', ...read, form: 2 }),
        contractActivated({ by: 'judith', ...read, form: 2, effectiveFrom: '2026-03-11' }),
      );
  });
  it('can begin with either', () => {
    given(contractDecider, signedBy(drafted, 'judith'))
      .when(to(sign), from('tom', read))
      .thenTypes('ContractSigned', 'ContractActivated');
  });
  it('happens once for each text', () => {
    given(contractDecider, signedBy(drafted, 'tom'))
      .when(to(sign), from('tom', read))
      .thenRejected('already-signed');
  });
  it('is of the text that was read', () => {
    given(contractDecider, [...drafted, reworded])
      .when(to(sign), from('tom', read))
      .thenRejected('text-has-changed');
  });
  it('is void once either changes a word', () => {
    const edited = [...signedBy(drafted, 'tom'), reworded];
    given(contractDecider, edited)
      .when(to(sign), from('judith', asRead(edited)))
      .thenTypes('ContractSigned');
    const back = signedBy([...inForce, ...agreed(1, 'ending')], 'tom');
    const amended = [...back, ...agreed(2, 'session-format')];
    given(contractDecider, amended)
      .when(to(sign), from('judith', asRead(amended)))
      .thenTypes('ContractSigned');
  });
  it('is void even when the old words come back', () => {
    const { title, text } = livingAfter(drafted).clauses.find(({ id }) => id === 'ending')!;
    const original = clauseProposed({ by: 'tom', clauseId: 'ending', kind: 'ending', title, text });
    given(contractDecider, [...signedBy(drafted, 'tom'), reworded, original])
      .when(to(sign), from('judith', read))
      .thenTypes('ContractSigned');
  });
  it('is void even when an amendment brings the old words back', () => {
    const next = [...inForce, ...changed(1, 'We part kindly.')];
    const there = [...signedBy(next, 'tom'), ...changed(2, 'We part.'), ...changed(3, 'We part kindly.')];
    expect(asRead(there)).toEqual(asRead(next));
    given(contractDecider, there)
      .when(to(sign), from('judith', asRead(next)))
      .thenTypes('ContractSigned');
  });
  it('is of the next version, no other', () => {
    given(contractDecider, drafted)
      .when(to(sign), from('tom', { ...read, version: 2 }))
      .thenRejected('version-has-moved-on');
    given(contractDecider, [...inForce, ...agreed(1, 'ending')])
      .when(to(sign), from('tom', read))
      .thenRejected('version-has-moved-on');
  });
  it('needs something new to sign', () => {
    given(contractDecider, inForce)
      .when(to(sign), from('tom', asRead(inForce)))
      .thenRejected('nothing-to-sign');
  });
  it('gathers several amendments in one next version, while the old one stays in force', () => {
    const next = [...inForce, ...agreed(1, 'ending'), ...agreed(2, 'session-format')];
    const half = signedBy(next, 'tom');
    expect(livingAfter(half)).toMatchObject({ inForce: { version: 1, clauses: { length: 14 } } });
    expect(livingAfter(signedBy(half, 'judith'))).toMatchObject({
      inForce: { version: 2, textHash: asRead(next).textHash, clauses: { length: 12 } },
    });
  });
  it('knows a text by its version: the same words under another number have another fingerprint', () => {
    expect(asRead(inForce).textHash).not.toBe(read.textHash);
  });
  it('is for the two alone', () => {
    given(contractDecider, signedBy(drafted, 'tom'))
      .when(to(sign), from('mallory', read))
      .thenRejected('not-found');
  });
});
