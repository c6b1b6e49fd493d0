const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** How long somebody is asked to wait, as it ends a sentence: never shorter than `seconds`. */
export const whenAgain = (seconds: number): string => {
  if (seconds <= 5) return 'in a moment';
  if (seconds <= MINUTE) return 'in a minute';
  if (seconds < 2 * HOUR) return `in ${Math.ceil(seconds / MINUTE)} minutes`;
  return `in ${Math.ceil(seconds / HOUR)} hours`;
};
