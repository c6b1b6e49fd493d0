import type { ClauseNumbers, Rhythm } from '@alliance/api-client/generated/api';
import { count, counted } from '../../words/counts.ts';

/** "every six weeks", "every session" */
export const rhythmInWords = ({ everyN, unit }: Rhythm): string =>
  everyN === 1 ? `every ${unit.slice(0, -1)}` : `every ${count(everyN)} ${unit}`;

const MODES = { 'in-person': 'in person', video: 'by video', phone: 'by phone' } as const;

/** A zone as people say it: "Lord Howe, in the zone Australia/Lord_Howe" says no more than its name does. */
const sentences = (numbers: ClauseNumbers): readonly (string | undefined)[] => {
  if ('everyN' in numbers) {
    const { graceDays } = numbers;
    const grace = graceDays === 0 ? 'and no days of grace' : `and have ${counted(graceDays, 'day')} of grace`;
    return [`We look back ${rhythmInWords(numbers)}, ${grace}.`];
  }
  if ('years' in numbers)
    return [
      numbers.years === 0
        ? 'What we share here is kept no longer than we work together.'
        : `What we share here is kept for ${counted(numbers.years, 'year')}.`,
    ];
  if ('supervisorsPages' in numbers)
    return [
      numbers.supervisorsPages === 'named'
        ? 'Our themes may stand on the supervisor’s own page across their pairs.'
        : 'Nothing of us stands on the supervisor’s own pages.',
    ];
  const { minutes, mode, zone } = numbers;
  return [
    minutes !== undefined
      ? `A session lasts ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}${mode ? `, ${MODES[mode]}` : ''}.`
      : mode && `We meet ${MODES[mode]}.`,
    zone && `Our days are counted in the zone ${zone}.`,
  ];
};

/** What a clause says in numbers, as it would be read out; empty where it says nothing so. */
export const numbersInWords = (numbers: ClauseNumbers | undefined): string =>
  numbers ? sentences(numbers).filter(Boolean).join(' ') : '';

/** A clause with its numbers below its words: all that is compared, countered and signed. */
export const inFull = (
  clause: { readonly text?: string | undefined; readonly numbers?: ClauseNumbers | undefined } | undefined,
): string => [clause?.text, numbersInWords(clause?.numbers)].filter(Boolean).join('\n');
