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

/** The field of a body that an error is of, by its name: `/wants/0` is of `wants`. */
const fieldOf = ({ pointer }: FieldError): string => pointer.split('/')[1] ?? '';

/** What is said beside each field that was refused, by its name in the body. */
export const sentencesBeside = (errors: readonly FieldError[] = []): Readonly<Record<string, string>> =>
  Object.fromEntries(errors.toReversed().map((error) => [fieldOf(error), besideIt(error)]));

const besideIt = ({ rule, limit = 0 }: FieldError): string => {
  switch (rule) {
    case 'too-short':
      return limit <= 1
        ? t`This is still empty. Nothing was sent; write a line here.`
        : t`This is too short: it needs ${plural(limit, { other: '#' })} characters.`;
    case 'too-long':
      return t`This is too long: ${plural(limit, { other: '#' })} characters fit. Take some out.`;
    case 'too-few':
      return t`Something is still missing here. Add to it, then send again.`;
    case 'too-many':
      return plural(limit, {
        one: 'There is too much here: one entry fits.',
        other: `There is too much here: ${count(limit)} entries fit.`,
      });
    case 'too-small':
      return t`This is too small: it is at least ${plural(limit, { other: '#' })}.`;
    case 'too-large':
      return t`This is too large: it is at most ${plural(limit, { other: '#' })}.`;
    case 'not-come-yet':
      return t`This day has not come yet.`;
    default:
      return t`This couldn’t be taken as it is written here.`;
  }
};
