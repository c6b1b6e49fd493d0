import type { ClauseNumbers, Rhythm } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { count } from '../../words/counts.ts';

/** "every six weeks", "every session" */
export const rhythmInWords = ({ everyN, unit }: Rhythm): string =>
  everyN === 1 ? t`every ${unit.slice(0, -1)}` : t`every ${count(everyN)} ${unit}`;

const MODES = { 'in-person': t`in person`, video: t`by video`, phone: t`by phone` } as const;

/** A zone as people say it: "Lord Howe, in the zone Australia/Lord_Howe" says no more than its name does. */
const sentences = (numbers: ClauseNumbers): readonly (string | undefined)[] => {
  if ('everyN' in numbers) {
    const { graceDays } = numbers;
    const grace =
      graceDays === 0
        ? t`and no days of grace`
        : t`and have ${plural(graceDays, { one: 'one day', other: `${count(graceDays)} days` })} of grace`;
    return [t`We look back ${rhythmInWords(numbers)}, ${grace}.`];
  }
  if ('years' in numbers)
    return [
      numbers.years === 0
        ? t`What we share here is kept no longer than we work together.`
        : t`What we share here is kept for ${plural(numbers.years, { one: 'one year', other: `${count(numbers.years)} years` })}.`,
    ];
  if ('supervisorsPages' in numbers)
    return [
      numbers.supervisorsPages === 'named'
        ? t`Our themes may stand on the supervisor’s own page across their pairs.`
        : t`Nothing of us stands on the supervisor’s own pages.`,
    ];
  const { minutes, mode, zone } = numbers;
  return [
    minutes !== undefined
      ? t`A session lasts ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}${mode ? `, ${MODES[mode]}` : ''}.`
      : mode && t`We meet ${MODES[mode]}.`,
    zone && t`Our days are counted in the zone ${zone}.`,
  ];
};

/** What a clause says in numbers, as it would be read out; empty where it says nothing so. */
export const numbersInWords = (numbers: ClauseNumbers | undefined): string =>
  numbers ? sentences(numbers).filter(Boolean).join(' ') : '';

/** A clause with its numbers below its words: all that is compared, countered and signed. */
export const inFull = (
  clause: { readonly text?: string | undefined; readonly numbers?: ClauseNumbers | undefined } | undefined,
): string => [clause?.text, numbersInWords(clause?.numbers)].filter(Boolean).join('\n');
