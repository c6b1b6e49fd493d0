import { describe, expect, it } from '@jest/globals';
import { fold } from '@alliance/decider/decider';
import { contractFacts, type ContractFact } from '@alliance/facts/contract';
import fc from 'fast-check';
import { contractDecider } from './decider.ts';
import { drafted, idOf } from './sentences.ts';

const someone = fc.constantFrom('tom', 'judith');
const text = fc.constantFrom('We learn.', 'We learn aloud.');
const aimedAt = fc.constantFrom('review-rhythm', 'ending', idOf(3));
const version = fc.constantFrom(1, 2);
const amendmentId = fc.constantFrom(idOf(1), idOf(2));
const textHash = fc.constantFrom('a'.repeat(64), 'b'.repeat(64));
const day = fc.constant('2026-04-01');
const fields: { readonly [Type in ContractFact['type']]: Record<string, fc.Arbitrary<unknown>> } = {
  ContractDrafted: { templateId: fc.constant('usual-fourteen'), nonce: fc.constant('n'.repeat(32)) },
  ClauseProposed: { clauseId: aimedAt, kind: fc.constant('own'), title: text, text },
  ClauseCommented: { clauseId: aimedAt, text },
  AmendmentProposed: {
    amendmentId,
    clauseId: aimedAt,
    op: fc.constantFrom('add', 'change', 'retire'),
    fromVersion: version,
  },
  AmendmentCountered: { amendmentId, text },
  AmendmentAccepted: { amendmentId },
  AmendmentDeclined: { amendmentId },
  AmendmentWithdrawn: { amendmentId },
  ContractSigned: { version, textHash, form: version },
  ContractActivated: { version, textHash, form: version, effectiveFrom: day },
  PracticesAgreed: {
    on: fc.subarray(['worth', 'pulse']),
    reviews: fc.constantFrom('sealed', 'open', 'by-one'),
  },
  PracticeDeclined: { practice: fc.constantFrom('worth', 'impact') },
  ClauseAffirmed: { clauseId: aimedAt },
  ReviewRhythmSet: { everyN: version, unit: fc.constant('weeks'), graceDays: fc.constant(7) },
  RetentionAgreed: { years: version },
  ClauseCommentsSettled: { clauseId: aimedAt },
  ContractSuspended: { until: day },
  ContractResumed: {},
  ContractEndingProposed: { mayEndFrom: fc.constant('2026-04-01T08:00:00.000Z') },
  ContractEndingAnswered: { agrees: fc.boolean() },
  ContractEndingWithdrawn: {},
  ContractEnded: { version, at: day },
};
const anyFact = fc.oneof(
  ...contractFacts.map(({ type, schema }) =>
    fc
      .record({ by: someone, ...fields[type] })
      .map((data) => ({ type, data: schema.parse(data) }) as ContractFact),
  ),
);
const pasts = fc
  .array(anyFact, { maxLength: 40 })
  .chain((facts) => fc.constantFrom(facts, [...drafted, ...facts]));
/** Whoever tries to change it fails. */
const frozen = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
};

describe('the fold of a contract', () => {
  it('takes any facts in any order', () => {
    fc.assert(
      fc.property(pasts, (facts) => {
        expect(['none', 'drafted', 'in-force', 'ended']).toContain(fold(contractDecider, facts).stage);
      }),
    );
  });
  it('is the same each time, and can be taken up from any point', () => {
    fc.assert(
      fc.property(pasts, fc.nat(40), (facts, at) => {
        const whole = fold(contractDecider, frozen(facts));
        const half = frozen(fold(contractDecider, facts.slice(0, at)));
        expect(fold(contractDecider, facts.slice(at), half)).toEqual(whole);
        expect(fold(contractDecider, facts)).toEqual(whole);
      }),
    );
  });
});
