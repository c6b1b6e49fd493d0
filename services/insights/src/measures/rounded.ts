/**
 * To so many decimals, as a figure is printed and judged: halves go away from nought on both sides, so that a
 * fall reads as the mirror of a rise. Never minus nought. A value that is a half but for the last bit of its
 * binary fraction is taken for that half.
 */
export const rounded = (value: number, decimals: number): number => {
  const factor = 10 ** decimals;
  const steps = Math.round(Math.abs(value) * factor * (1 + 2 * Number.EPSILON));
  return (Math.sign(value) * steps) / factor + 0;
};
