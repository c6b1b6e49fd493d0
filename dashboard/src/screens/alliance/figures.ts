import { count } from '../../words/counts.ts';

/** Two decimals, or three where two would round: a mean of eight whole numbers has at most three. */
export const exact = (value: number): string =>
  Math.abs(value * 100 - Math.round(value * 100)) < 1e-6 ? value.toFixed(2) : value.toFixed(3);

export const twoDecimals = (value: number): string =>
  (Math.round((value + Number.EPSILON) * 100) / 100).toFixed(2);

/** A correlation as it is printed: −.86, .55 */
export const correlation = (r: number): string => {
  const digits = Math.abs(r).toFixed(2);
  return `${r < 0 ? '−' : ''}${digits.startsWith('0') ? digits.slice(1) : digits}`;
};

/** A distance as one would say it, to the nearest half point. */
export const points = (value: number): string => {
  if (value === 0) return 'no distance';
  if (value < 0.5) return 'less than half a point';
  const half = Math.round(value * 2) / 2;
  const about = Math.abs(half - value) < 0.005 ? '' : 'about ';
  if (half === 0.5) return `${about}half a point`;
  if (half === 1) return `${about}one point`;
  return Number.isInteger(half)
    ? `${about}${count(half)} points`
    : `${about}${count(Math.floor(half))} and a half points`;
};
