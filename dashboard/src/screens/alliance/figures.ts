import { figure } from '../../words/figures.ts';

/** Two decimals, or three where two would round: a mean of eight whole numbers has at most three. */
export const exact = (value: number): string =>
  figure(value, Math.abs(value * 100 - Math.round(value * 100)) < 1e-6 ? 2 : 3);

/** A correlation as it is printed: −.86, .55 */
export const correlation = (r: number): string => figure(r).replace(/^(−?)0/, '$1');
