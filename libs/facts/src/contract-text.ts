import { canonicalText, CURRENT_FORM } from './canonical-text.ts';
import { amended, numbered, worded, type Clause, type Rewording } from './clauses.ts';
import type { ContractFact } from './contract.ts';

/**
 * The working text of a contract after a fact: what the next version will say. It is folded here alone, so that what is
 * decided, what is signed and what is read are the same words. An amendment that is accepted is given beside the fact,
 * as it was worded last.
 */
export const textAfter = (
  clauses: readonly Clause[],
  { type, data }: ContractFact,
  accepted?: Rewording,
): readonly Clause[] => {
  switch (type) {
    case 'ClauseProposed': {
      const { clauseId: id, kind, title, text, numbers } = data;
      return worded(clauses, { id, kind, title, text, ...(numbers && { numbers }) });
    }
    case 'AmendmentAccepted':
      return accepted ? amended(clauses, accepted) : clauses;
    // Numbers that were set beside the text in earlier days stand in the next one.
    case 'ReviewRhythmSet': {
      const { everyN, unit, graceDays } = data;
      return numbered(clauses, 'review-rhythm', { everyN, unit, graceDays });
    }
    case 'RetentionAgreed':
      return numbered(clauses, 'records-and-retention', { years: data.years });
    default:
      return clauses;
  }
};

/** An amendment in the other's words. Offering words for a clause that one would let go is offering to keep it. */
export const counteredBy = <Offer extends Rewording>(
  offer: Offer,
  { text, numbers = offer.numbers }: Pick<Rewording, 'text' | 'numbers'>,
): Offer => ({ ...offer, op: offer.op === 'retire' ? 'change' : offer.op, text, numbers });

/** As they would be signed: the order of the clauses counts, how a line end was typed doesn't. */
export const saysTheSame = (one: readonly Clause[], other: readonly Clause[]): boolean => {
  const written = (clause: Clause | undefined) =>
    clause && canonicalText({ form: CURRENT_FORM, version: 0, nonce: '', clauses: [clause] });
  // Most are the very objects that they were: only what somebody worded anew is written down to be compared.
  return (
    one.length === other.length &&
    one.every((clause, at) => clause === other[at] || written(clause) === written(other[at]))
  );
};
