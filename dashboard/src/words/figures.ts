import { writtenIn } from '../language/language.ts';

const formats = new Map<number, Intl.NumberFormat>();

const withDecimals = (decimals: number): Intl.NumberFormat => {
  const known = formats.get(decimals);
  if (known) return known;
  const format = new Intl.NumberFormat(writtenIn, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: false,
  });
  formats.set(decimals, format);
  return format;
};

/** To so many decimals, halves away from nought on both sides, with a real minus: −3.38, 2.50. Never minus nought. */
export const figure = (value: number, decimals = 2): string => {
  const factor = 10 ** decimals;
  const steps = Math.round(Math.abs(value) * factor * (1 + 2 * Number.EPSILON));
  return `${value < 0 && steps > 0 ? '−' : ''}${withDecimals(decimals).format(steps / factor)}`;
};

/** The same with a plus where it is above nought; nought itself has no sign and no decimals. */
export const signed = (value: number, decimals = 2): string => {
  if (value === 0) return '0';
  return value > 0 ? `+${figure(value, decimals)}` : figure(value, decimals);
};
