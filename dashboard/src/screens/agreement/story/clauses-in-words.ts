import type { ClauseChange } from '@alliance/api-client/generated/api';
import { msg } from '@lingui/core/macro';
import { count, listOf } from '../../../words/counts.ts';
import { inPieces, own, several, type Piece } from '../../../pair/narrative/sentence.ts';

/** Titles are the pair's own words, so they stand in italics: A, B and C. */
const titles = (clauses: readonly ClauseChange[]) => several(listOf(clauses.map(({ title }) => own(title))));

const HOW = {
  add: (clauses: readonly ClauseChange[]) =>
    clauses.length > 1
      ? msg`${count(clauses.length)} new clauses, ${titles(clauses)}`
      : msg`a new clause, ${titles(clauses)}`,
  change: (clauses: readonly ClauseChange[]) => msg`other words for ${titles(clauses)}`,
  retire: (clauses: readonly ClauseChange[]) => msg`no more ${titles(clauses)}`,
} as const;

/** What a version changed: "a new clause, *X*, and other words for *Y*". */
export const changesInWords = (changes: readonly ClauseChange[]): readonly Piece[] => {
  const [first, second, third] = (['add', 'change', 'retire'] as const)
    .map((op) => ({ op, these: changes.filter((change) => change.op === op) }))
    .filter(({ these }) => these.length > 0)
    .map(({ op, these }) => inPieces(HOW[op](these)));
  if (!first || !second) return first ?? [];
  const [a, b] = [several(first), several(second)];
  return inPieces(third ? msg`${a}, ${b}, and ${several(third)}` : msg`${a}, and ${b}`);
};
