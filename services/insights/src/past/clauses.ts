import { clauseKind, type ClauseKind } from '@alliance/facts/vocabulary';

/** A clause as it stands in one text. */
export interface Clause {
  readonly id: string;
  readonly kind: ClauseKind;
  readonly title: string;
  readonly text: string;
}

export interface ClauseDifference {
  readonly clause: Clause;
  readonly op: 'add' | 'change' | 'retire';
}

const templateKinds: ReadonlySet<string> = new Set(clauseKind.exclude(['own']).options);

/** A clause of the template goes by its kind, a clause of the pair's own by an id. */
export const kindOf = (clauseId: string): ClauseKind =>
  templateKinds.has(clauseId) ? (clauseId as ClauseKind) : 'own';

export const clauseIn = (clauses: readonly Clause[], clauseId: string): Clause | undefined =>
  clauses.find(({ id }) => id === clauseId);

/** New words take the old ones' place; a clause that is new comes last. */
export const worded = (clauses: readonly Clause[], clause: Clause): readonly Clause[] =>
  clauseIn(clauses, clause.id)
    ? clauses.map((each) => (each.id === clause.id ? clause : each))
    : [...clauses, clause];

const says = (clause: Clause, other: Clause): boolean =>
  clause.title === other.title && clause.text === other.text;

/** What one text changes of another: its new and re-worded clauses in its own order, then those it lets go. */
export const differences = (
  before: readonly Clause[],
  after: readonly Clause[],
): readonly ClauseDifference[] => [
  ...after.flatMap((clause): readonly ClauseDifference[] => {
    const earlier = clauseIn(before, clause.id);
    if (!earlier) return [{ clause, op: 'add' }];
    return says(clause, earlier) ? [] : [{ clause, op: 'change' }];
  }),
  ...before.filter(({ id }) => !clauseIn(after, id)).map((clause) => ({ clause, op: 'retire' }) as const),
];
