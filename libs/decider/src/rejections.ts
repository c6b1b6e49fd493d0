import type { Aggregate, ReasonOf } from './aggregate.ts';
import type { DomainEvent } from './decider.ts';

/**
 * What kind of refusal it is, by the status codes that everybody knows (RFC 9110), and a sentence for whoever asked.
 * 404 there is no such thing here · 403 it is for the other of the two to do · 409 it doesn't fit what has happened ·
 * 412 it has changed since it was read · 422 what was written can't be so.
 */
export interface RejectionWords {
  readonly status: 403 | 404 | 409 | 412 | 422;
  readonly title: string;
}

export type RejectionTable<Reason extends string = string> = Readonly<Record<Reason, RejectionWords>>;

/** An aggregate as a service offers it: its verbs by HTTP, permitted by an action, and refused in these words. */
export interface Offered<State = unknown, Fact extends DomainEvent = DomainEvent> extends Aggregate<
  State,
  Fact
> {
  /** What the access policies call doing any of its verbs. */
  readonly action: string;
  /** The words of reasons that are its own. What several aggregates refuse for, their policies word. */
  readonly rejections: RejectionTable;
  /** Verbs that have a route of their own making instead of the usual one. */
  readonly except?: readonly string[];
}

type KeysOf<Table> = Table extends unknown ? keyof Table : never;

/** The reasons for which verbs of these aggregates can be refused and for which there are no words yet. */
type Unworded<Each extends Pick<Offered, 'verbs' | 'rejections'>, Shared> = Exclude<
  ReasonOf<readonly Each[]>,
  KeysOf<Each['rejections']> | keyof Shared
>;

/**
 * All words of a service: those of its aggregates, and those that several share. A reason without words does not
 * compile, and the error names it.
 */
export const rejectionsOf = <
  Each extends Pick<Offered, 'verbs' | 'rejections'>,
  Shared extends RejectionTable,
>(
  aggregates: Readonly<Record<string, Each>>,
  shared: Shared & RejectionTable<Unworded<Each, Shared>>,
): RejectionTable<(KeysOf<Each['rejections']> | keyof Shared) & string> =>
  Object.assign({}, shared, ...Object.values(aggregates).map(({ rejections }) => rejections));
