import { clauseIn } from '@alliance/facts/clauses';
import {
  namesPages,
  PAGES_CLAUSE,
  PAGES_TITLE,
  PAGES_WORDS,
  withoutPages,
  withPages,
} from '@alliance/facts/supervisors-pages';
import { z } from 'zod';
import type { Past } from '../../past/past.ts';
import type { ResponseOf } from '../../pair/response.ts';
import { openAmendments } from './agreement-text.ts';

export const pagesStage = z
  .enum(['named', 'to-sign', 'on-the-table', 'not-named', 'no-agreement', 'ended'])
  .meta({
    id: 'PagesStage',
    description:
      'Whether what the two signed names the supervisor’s own pages. Anything but `named` is not yet, or no more: agreed and to be signed, the clause on the table, not in it, nothing signed, ended.',
  });
export type PagesStage = ResponseOf<typeof pagesStage>;

type Agreed = Pick<Past, 'contract' | 'alliance'>;

/** A time for which what the two had signed named them: ISO 8601, open while it does. */
export interface Span {
  readonly since: string;
  readonly until?: string;
}

const endOf = ({ contract, alliance }: Agreed): string | undefined =>
  [contract.ended?.at, alliance.ended?.at].filter((at) => at !== undefined).toSorted()[0];

const closed = (spans: readonly Span[], until: string): readonly Span[] => {
  const latest = spans.at(-1);
  return latest && latest.until === undefined ? [...spans.slice(0, -1), { ...latest, until }] : spans;
};

/** The oldest first. With the agreement what it names ends as well. */
export const pagesNamed = (past: Agreed): readonly Span[] => {
  let spans: readonly Span[] = [];
  for (const { at, clauses } of past.contract.versions) {
    const isOpen = spans.length > 0 && spans.at(-1)?.until === undefined;
    if (!namesPages(clauses)) spans = closed(spans, at);
    else if (!isOpen) spans = [...spans, { since: at }];
  }
  const end = endOf(past);
  return end === undefined ? spans : closed(spans, end);
};

const onTheTable = ({ contract }: Agreed) =>
  openAmendments(contract).find(({ clauseId }) => clauseId === PAGES_CLAUSE);

export const pagesStageOf = (past: Agreed): PagesStage => {
  const inForce = past.contract.versions.at(-1);
  if (endOf(past) !== undefined) return 'ended';
  if (!inForce) return 'no-agreement';
  if (namesPages(inForce.clauses)) return 'named';
  if (namesPages(past.contract.clauses)) return 'to-sign';
  return onTheTable(past) ? 'on-the-table' : 'not-named';
};

/** What either can propose in one tap: that the clause names them, or that it doesn't any more. */
export const preparedAmendment = (past: Agreed) => {
  const { contract } = past;
  const inForce = contract.versions.at(-1);
  const stage = pagesStageOf(past);
  if (!inForce || onTheTable(past) || (stage !== 'not-named' && stage !== 'named')) return undefined;
  const from = { clauseId: PAGES_CLAUSE, fromVersion: inForce.version } as const;
  const clause = clauseIn(contract.clauses, PAGES_CLAUSE);
  if (stage === 'named')
    return clause && namesPages(contract.clauses)
      ? ({ ...from, op: 'change', ...withoutPages(clause) } as const)
      : undefined;
  if (clause) return { ...from, op: 'change', ...withPages(clause) } as const;
  const { numbers } = withPages({ text: '' });
  return { ...from, op: 'add', title: PAGES_TITLE, text: PAGES_WORDS, numbers } as const;
};
