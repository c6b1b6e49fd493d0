import { quantile } from './measuring.ts';

export const median = (values: readonly number[]): number =>
  quantile(
    values.toSorted((one, other) => one - other),
    0.5,
  );

/**
 * Everybody has a turn in each round, and nobody is always first: what the machine does meanwhile, and what a disk
 * has been left with, hits all alike. Answers by name what came of each round.
 */
export const alternated = async <Result>(
  names: readonly string[],
  rounds: number,
  turn: (name: string, round: number) => Promise<Result>,
): Promise<ReadonlyMap<string, readonly Result[]>> => {
  const results = new Map<string, Result[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const first = round % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)])
      results.get(name)?.push(await turn(name, round));
  }
  return results;
};
