/** To so many decimals, halves away from nought on both sides, with a real minus: −3.38, 2.50. Never minus nought. */
export const figure = (value: number, decimals = 2): string => {
  const factor = 10 ** decimals;
  const steps = Math.round(Math.abs(value) * factor * (1 + 2 * Number.EPSILON));
  return `${value < 0 && steps > 0 ? '−' : ''}${(steps / factor).toFixed(decimals)}`;
};

/** The same with a plus where it is above nought; nought itself has no sign and no decimals. */
export const signed = (value: number, decimals = 2): string => {
  if (value === 0) return '0';
  return value > 0 ? `+${figure(value, decimals)}` : figure(value, decimals);
};
