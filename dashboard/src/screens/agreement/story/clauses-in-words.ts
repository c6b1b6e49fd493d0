import type { ClauseChange, Rhythm } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { count } from '../../../words/counts.ts';
import { own, type Piece } from '../../../pair/telling/sentence.ts';

/** "every three weeks", "every session" */
export const rhythmInWords = ({ everyN, unit }: Rhythm): string =>
  everyN === 1 ? t`every ${unit.slice(0, -1)}` : t`every ${count(everyN)} ${unit}`;

/** Titles are the pair's own words, so they stand in italics: A, B and C. */
export const titles = (clauses: readonly { readonly title: string }[]): Piece[] =>
  clauses.flatMap(({ title }, i) => [i === 0 ? '' : i === clauses.length - 1 ? ' and ' : ', ', own(title)]);

const HOW = { add: t`a new clause, `, change: t`other words for `, retire: t`no more ` } as const;

/** What a version changed: ", with a new clause, *X*, and other words for *Y*". */
export const changesInWords = (changes: readonly ClauseChange[]): Piece[] => {
  const groups = (['add', 'change', 'retire'] as const)
    .map((op) => ({ op, these: changes.filter((change) => change.op === op) }))
    .filter(({ these }) => these.length > 0);
  return groups.flatMap(({ op, these }, i) => {
    const how = op === 'add' && these.length > 1 ? t`${count(these.length)} new clauses, ` : HOW[op];
    return [i === 0 ? t`, with ` : i === groups.length - 1 ? t`, and ` : ', ', how, ...titles(these)];
  });
};
