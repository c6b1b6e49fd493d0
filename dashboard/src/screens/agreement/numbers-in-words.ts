import type { ClauseNumbers } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { count } from '../../words/counts.ts';
import { practicesInWords } from './story/practices-in-words.ts';
import { rhythmInWords } from './rhythm-in-words.ts';

const WE_MEET = {
  'in-person': t`We meet in person.`,
  video: t`We meet by video.`,
  phone: t`We meet by phone.`,
} as const;

const LASTS_SO = {
  'in-person': (minutes: number) =>
    plural(minutes, {
      one: `A session lasts ${minutes} minute, in person.`,
      other: `A session lasts ${minutes} minutes, in person.`,
    }),
  video: (minutes: number) =>
    plural(minutes, {
      one: `A session lasts ${minutes} minute, by video.`,
      other: `A session lasts ${minutes} minutes, by video.`,
    }),
  phone: (minutes: number) =>
    plural(minutes, {
      one: `A session lasts ${minutes} minute, by phone.`,
      other: `A session lasts ${minutes} minutes, by phone.`,
    }),
} as const;

/** A zone as people say it: "Lord Howe, in the zone Australia/Lord_Howe" says no more than its name does. */
const sentences = (numbers: ClauseNumbers): readonly (string | undefined)[] => {
  if ('everyN' in numbers) {
    const { graceDays } = numbers;
    const rhythm = rhythmInWords(numbers);
    return [
      plural(graceDays, {
        0: `We look back ${rhythm}, and no days of grace.`,
        one: `We look back ${rhythm}, and have one day of grace.`,
        other: `We look back ${rhythm}, and have ${count(graceDays)} days of grace.`,
      }),
    ];
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
      ? mode
        ? LASTS_SO[mode](minutes)
        : plural(minutes, {
            one: `A session lasts ${minutes} minute.`,
            other: `A session lasts ${minutes} minutes.`,
          })
      : mode && WE_MEET[mode],
    zone && t`Our days are counted in the zone ${zone}.`,
    ...practicesInWords(numbers),
  ];
};

/** What a clause says in numbers, as it would be read out; empty where it says nothing so. */
export const numbersInWords = (numbers: ClauseNumbers | undefined): string =>
  numbers ? sentences(numbers).filter(Boolean).join(' ') : '';

/** A clause with its numbers below its words: all that is compared, countered and signed. */
export const inFull = (
  clause: { readonly text?: string | undefined; readonly numbers?: ClauseNumbers | undefined } | undefined,
): string => [clause?.text, numbersInWords(clause?.numbers)].filter(Boolean).join('\n');
