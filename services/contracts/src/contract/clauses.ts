import { clauseKind, type ClauseKind } from '@alliance/facts/vocabulary';
import type { Amendment, Clause } from './state.ts';

const templateKinds: ReadonlySet<string> = new Set(clauseKind.exclude(['own']).options);

/** A clause of the template goes by its kind, a clause of the pair's own by an id. */
export const kindOf = (clauseId: string): ClauseKind =>
  templateKinds.has(clauseId) ? (clauseId as ClauseKind) : 'own';

export const clauseIn = (clauses: readonly Clause[], clauseId: string): Clause | undefined =>
  clauses.find((clause) => clause.id === clauseId);

/** New words take the old ones' place; a clause that is new comes last. */
export const worded = (clauses: readonly Clause[], clause: Clause): readonly Clause[] =>
  clauseIn(clauses, clause.id)
    ? clauses.map((each) => (each.id === clause.id ? clause : each))
    : [...clauses, clause];

/** The working text once both agree to an amendment. */
export const amended = (clauses: readonly Clause[], amendment: Amendment): readonly Clause[] => {
  const { clauseId, op, title, text } = amendment;
  if (op === 'retire') return clauses.filter((clause) => clause.id !== clauseId);
  const before = clauseIn(clauses, clauseId);
  return worded(clauses, {
    id: clauseId,
    kind: before?.kind ?? kindOf(clauseId),
    title: title ?? before?.title ?? '',
    text: text ?? before?.text ?? '',
  });
};
