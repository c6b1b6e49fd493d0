import { plain, type TextForm } from './canonical-text.ts';
import { sameNumbers, type ClauseNumbers } from './clause-numbers.ts';
import { clauseKind, type ClauseKind } from './vocabulary.ts';

/** A clause as it stands in one text. */
export interface Clause {
  readonly id: string;
  readonly kind: ClauseKind;
  readonly title: string;
  readonly text: string;
  readonly numbers?: ClauseNumbers | undefined;
}

export type AmendmentOp = 'add' | 'change' | 'retire';

/** What an amendment would make of a clause; what it leaves out stays as it is. */
export interface Rewording {
  readonly clauseId: string;
  readonly op: AmendmentOp;
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly numbers?: ClauseNumbers | undefined;
}

export interface ClauseDifference {
  readonly clause: Clause;
  readonly op: AmendmentOp;
}

/** Without these two there is no learning alliance to speak of: they may be re-worded, never dropped. */
export const MANDATORY: ReadonlySet<string> = new Set<ClauseKind>(['shared-learning-aim', 'review-rhythm']);

const templateKinds: ReadonlySet<string> = new Set(clauseKind.exclude(['own']).options);

/** A clause of the template goes by its kind, a clause of the pair's own by an id. */
export const kindOf = (clauseId: string): ClauseKind =>
  templateKinds.has(clauseId) ? (clauseId as ClauseKind) : 'own';

export const clauseIn = (clauses: readonly Clause[], clauseId: string): Clause | undefined =>
  clauses.find(({ id }) => id === clauseId);

/** New words take the old ones' place, numbers that they leave out stay; a clause that is new comes last. */
export const worded = (clauses: readonly Clause[], clause: Clause): readonly Clause[] => {
  const before = clauseIn(clauses, clause.id);
  const numbers = clause.numbers ?? before?.numbers;
  const now: Clause = numbers ? { ...clause, numbers } : clause;
  return before ? clauses.map((each) => (each.id === clause.id ? now : each)) : [...clauses, now];
};

/** The text with other numbers beside one of its clauses; unchanged where it has no such clause. */
export const numbered = (
  clauses: readonly Clause[],
  clauseId: string,
  numbers: ClauseNumbers,
): readonly Clause[] => clauses.map((each) => (each.id === clauseId ? { ...each, numbers } : each));

/** The working text once both agree to an amendment: the same words and numbers that the two then sign. */
export const amended = (clauses: readonly Clause[], rewording: Rewording): readonly Clause[] => {
  const { clauseId: id, op, title, text, numbers } = rewording;
  const before = clauseIn(clauses, id);
  if (op === 'retire') return clauses.filter((clause) => clause !== before);
  return worded(clauses, {
    id,
    kind: before?.kind ?? kindOf(id),
    title: title ?? before?.title ?? '',
    text: text ?? before?.text ?? '',
    ...(numbers && { numbers }),
  });
};

/** What of a text the two signed: in form 1 no numbers. */
export const asSigned = (form: TextForm, clauses: readonly Clause[]): readonly Clause[] =>
  form === 1 ? clauses.map(({ numbers: _beside, ...words }) => words) : clauses;

/** As it would be signed: how an accent or a line end was typed makes no difference. */
export const says = (clause: Omit<Clause, 'id' | 'kind'>, other: Omit<Clause, 'id' | 'kind'>): boolean =>
  plain(clause.title) === plain(other.title) &&
  plain(clause.text) === plain(other.text) &&
  sameNumbers(clause.numbers, other.numbers);

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
