import type { ProblemMembers } from '@alliance/api-client/typed-paths';
import { plural, t } from '@lingui/core/macro';
import { count } from '../words/counts.ts';

type FieldError = NonNullable<ProblemMembers['errors']>[number];

/** Which rule of a field wasn’t kept, with its limit. Forms say so first; this is for what got past them. */
export const fieldSentence = (errors: readonly FieldError[] = []): string => {
  const [first] = errors;
  return (
    (first && ruleInWords(first)) ??
    t`Something in it couldn’t be taken as it is: look for a field left empty, or one that is very long.`
  );
};

const ruleInWords = ({ rule, limit }: FieldError): string | undefined => {
  switch (rule) {
    case 'too-short':
      return limit === undefined || limit <= 1
        ? t`A field is still empty. Nothing was sent; write a line there.`
        : t`One of the texts is too short: it needs ${plural(limit, { other: '#' })} characters.`;
    case 'too-long':
      return limit === undefined
        ? undefined
        : t`One of the texts is too long: ${plural(limit, { other: '#' })} characters fit. Take some out.`;
    case 'too-few':
      return t`Something is still missing in a list. Add to it, then send again.`;
    case 'too-many':
      return limit === undefined
        ? undefined
        : plural(limit, {
            one: 'One of the lists is too long: one entry fits.',
            other: `One of the lists is too long: ${count(limit)} entries fit.`,
          });
    case 'too-small':
      return limit === undefined
        ? undefined
        : t`One of the numbers is too small: it is at least ${plural(limit, { other: '#' })}.`;
    case 'too-large':
      return limit === undefined
        ? undefined
        : t`One of the numbers is too large: it is at most ${plural(limit, { other: '#' })}.`;
    case 'unreadable':
      return t`Something in it isn’t written as it has to be: look at days, times and addresses.`;
    case 'not-come-yet':
      return t`This day has not come yet.`;
    default:
      return undefined;
  }
};
