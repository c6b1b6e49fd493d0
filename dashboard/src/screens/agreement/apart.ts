/** Where marks would lie on top of one another they step back in time, so that each can be seen. */
export const apart = (xs: readonly number[], room: number): number[] =>
  xs.reduceRight<number[]>(
    (placed, x) => [Math.min(x, (placed[0] ?? Number.POSITIVE_INFINITY) - room), ...placed],
    [],
  );
