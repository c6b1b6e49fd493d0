import { plural, t } from '@lingui/core/macro';
import { count } from '../words/counts.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** How long to wait, never shorter than `seconds`; a minute where something between us and the server doesn’t say. */
export const whenAgain = (seconds = MINUTE): string => {
  if (seconds <= 5) return t`Try again in a moment.`;
  const [minutes, hours] = [Math.ceil(seconds / MINUTE), Math.ceil(seconds / HOUR)];
  return seconds < 2 * HOUR
    ? plural(minutes, {
        one: 'Wait a minute and try again.',
        other: `Wait ${count(minutes)} minutes and try again.`,
      })
    : plural(hours, {
        one: 'Wait an hour and try again.',
        other: `Wait ${count(hours)} hours and try again.`,
      });
};
