import type { Scope } from './scope.ts';

/**
 * A verb of another aggregate, in another scope or in the same, that is done along with a verb: both are recorded, or
 * neither is. Each decides by its own state and may refuse.
 */
export interface Reach {
  readonly aggregate: string;
  readonly verb: string;
  readonly scope: Scope;
  /** Which thing; absent where that aggregate has one stream per scope, or where its verb opens a new one. */
  readonly id?: string;
  readonly body: object;
}

/** What a decision is told of where it reaches. */
export interface Reached<State = unknown> {
  /** The id of what it brings about there, or belongs to. Nothing of one's own can be told from it. */
  readonly id: string;
  readonly state: State;
}
