import type { z } from 'zod';
import type { FieldError, Rule } from './problem-members.ts';

/** Texts have a length, lists have entries, and numbers a size. */
const BELOW: Readonly<Record<string, Rule>> = { string: 'too-short', array: 'too-few', set: 'too-few' };
const ABOVE: Readonly<Record<string, Rule>> = { string: 'too-long', array: 'too-many', set: 'too-many' };

const ruleOf = (issue: z.core.$ZodIssue): Pick<FieldError, 'rule' | 'limit'> => {
  switch (issue.code) {
    case 'too_small':
      return { rule: BELOW[issue.origin] ?? 'too-small', limit: Number(issue.minimum) };
    case 'too_big':
      return { rule: ABOVE[issue.origin] ?? 'too-large', limit: Number(issue.maximum) };
    case 'invalid_type':
      return { rule: 'missing-or-of-another-type' };
    case 'invalid_format':
      return { rule: 'unreadable' };
    case 'unrecognized_keys':
      return { rule: 'not-asked-for' };
    default:
      return { rule: 'not-allowed' };
  }
};

/** Where and why, without what: zod's own sentences name fields and limits, and do not repeat values. */
export const fieldErrorOf = (issue: z.core.$ZodIssue): FieldError => ({
  pointer: `/${issue.path.map(String).join('/')}`,
  ...ruleOf(issue),
  detail: issue.message,
});
