import type { RunChart, WorthCourse } from '@alliance/api-client/generated/api';
import { plural, select, t } from '@lingui/core/macro';
import { capital, count, inARow, times } from '../../words/counts.ts';
import { figure } from '../../words/figures.ts';
import type { Whose } from './own-say-in-words.ts';

/** With fewer values there is nothing to hold against chance. */
const FEWEST = 10;

export const worthHeading = ({ is, name }: Whose): string =>
  select(is, {
    you: 'What a session was worth to you',
    covered: 'What a session was worth to the other',
    other: `What a session was worth to ${name}`,
  });

/** n, who said so, and on what scale. */
export const worthNote = (values: number): string =>
  plural(values, {
    one: 'from one review, 0 to 10, sealed until both were in',
    other: `from ${count(values)} reviews, 0 to 10, each sealed until both were in`,
  });

/** A share as it is printed: 4.3 %, 0 %. */
const percent = (share: number): string => (share === 0 ? '0' : figure(share * 100, 1));

/** From how many values off the median the rule can sound at all. */
const CAN_SOUND = 6;

/** What it takes for a shift, by the rule: a run that is too long, or too few crossings. */
const itWouldTake = ({ longestUsualRun, fewestUsualCrossings }: RunChart): string => {
  const run = capital(count(longestUsualRun + 1));
  return plural(fewestUsualCrossings, {
    1: `${run} in a row, or no crossing, would be a shift.`,
    2: `${run} in a row, or a single crossing, would be a shift.`,
    one: `${run} in a row, or no crossing, would be a shift.`,
    other: `${run} in a row, or fewer than ${count(fewestUsualCrossings)} crossings, would be a shift.`,
  });
};

const whatThereWas = ({ longestRun, crossings }: RunChart): string => {
  const run = capital(count(longestRun?.length ?? 0));
  return crossings.length === 0
    ? t`${run} in a row on one side of the median, never crossed.`
    : t`${run} in a row on one side of the median, crossed ${times(crossings.length)}.`;
};

export interface WorthTold {
  /** What the rule says, in a few words; absent with too few values. */
  readonly verdict?: string;
  readonly told: string;
  readonly question: string;
}

/** What the values come to: what the rule found, what it would have taken, and how often it sounds by chance. */
export const worthInWords = (values: number, runs: RunChart | undefined): WorthTold => {
  if (!runs) {
    const missing = FEWEST - values;
    return {
      told: plural(missing, {
        one: 'One value more would say whether it moved by more than by itself.',
        other: `${capital(count(missing))} values more would say whether it moved by more than by itself.`,
      }),
      question: t`What made the one worth more than the other?`,
    };
  }
  const { useful, median, falseAlarmRate } = runs;
  const n = `n\u00a0=\u00a0${useful}`;
  if (useful < CAN_SOUND)
    return {
      verdict: t`Too level for the rule`,
      told: t`${capital(count(values - useful))} of ${count(values)} lie on the median. With ${n}, the values off it, it can’t sound at all (0 %); from six on it could.`,
      question: t`What did ${figure(median, Number.isInteger(median) ? 0 : 1)} mean to each of us?`,
    };
  const chance = t`By chance alone the rule sounds in ${percent(falseAlarmRate)} % of such series: ${n}, the values off the median.`;
  return runs.signal
    ? {
        verdict: t`A shift, by the rule`,
        told: [whatThereWas(runs), chance].join(' '),
        question: t`What was otherwise, while it stayed on one side?`,
      }
    : {
        verdict: t`Not yet a shift, by the rule`,
        told: [whatThereWas(runs), itWouldTake(runs), chance].join(' '),
        question: t`What made the one worth more than the other?`,
      };
};

/** The drawing, for whoever can’t see it. */
export const worthSpoken = (
  points: WorthCourse['points'],
  values: readonly number[],
  told: WorthTold,
): string => {
  const each = inARow(points.map(({ session }, at) => t`${values[at] ?? 0} after session ${session}`));
  return [`${each}.`, told.verdict && `${told.verdict}.`, told.told].filter(Boolean).join(' ');
};
