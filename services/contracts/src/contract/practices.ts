import { formatIn, practicesIn, withPractices, type ClauseNumbers } from '@alliance/facts/clause-numbers';
import { clauseIn } from '@alliance/facts/clauses';
import { practicesAgreed } from '@alliance/facts/contract';
import { inUseIn, sameInUse, switchesOf, type PracticesInUse } from '@alliance/facts/practices';
import type { Among } from './living.ts';
import type { Living } from './state.ts';

/** The clause whose numbers say it. */
const PRACTICES_CLAUSE = 'session-format';

/** What the two use now: as they signed it last, or else as they began. */
export const inUse = ({ terms }: Among<object>, { practices }: Living): PracticesInUse =>
  practices ?? inUseIn(terms);

/**
 * Numbers of the session format with every practice said, where any is: whoever changes the minutes leaves practices
 * as they stand, and whoever switches one leaves the others.
 */
export const withEveryPractice = (
  command: Among<object>,
  contract: Living,
  before: ClauseNumbers | undefined,
  said: ClauseNumbers | undefined,
): ClauseNumbers | undefined => {
  const format = formatIn(said);
  const standing = practicesIn(before);
  if (!format || (!standing && !practicesIn(format))) return said;
  return withPractices(format, switchesOf(standing ?? inUse(command, contract)));
};

/** What follows from a text that both have signed: nothing, where it says nothing of it or nothing else. */
export const agreedIn = (command: Among<object>, contract: Living) => {
  const agreed = practicesIn(clauseIn(contract.clauses, PRACTICES_CLAUSE)?.numbers);
  return !agreed || sameInUse(agreed, inUse(command, contract))
    ? []
    : [practicesAgreed({ by: command.by, on: [...agreed.on], reviews: agreed.reviews })];
};
