import { mean } from './mean.ts';

const varies = (values: readonly number[]): boolean => values.some((value) => value !== values[0]);

/**
 * Product-moment correlation of two series of one length, -1 to 1; undefined when either does not vary.
 *
 * Source: K. Pearson, "Note on regression and inheritance in the case of two parents", Proceedings of the
 * Royal Society of London 58 (1895), 240-242.
 */
export const pearson = (xs: readonly number[], ys: readonly number[]): number | undefined => {
  if (!varies(xs) || !varies(ys)) return undefined;
  const [meanX, meanY] = [mean(xs), mean(ys)];
  const deviations = xs.map((x, index) => ({ x: x - meanX, y: (ys[index] ?? meanY) - meanY }));
  const sumOf = (term: (deviation: { x: number; y: number }) => number): number =>
    deviations.reduce((sum, deviation) => sum + term(deviation), 0);
  const r = sumOf(({ x, y }) => x * y) / Math.sqrt(sumOf(({ x }) => x * x) * sumOf(({ y }) => y * y));
  return Math.max(-1, Math.min(1, r));
};
