import type { Scope } from '@alliance/decider/scope';
import type { Aggregate } from '@alliance/decider/aggregate';
import type { Rejection } from '@alliance/decider/decider';
import type { SealedFact } from '@alliance/facts/recorded';
import type { Standing } from '../relations/relations.ts';

/** A command whose sender is already authenticated and authorized. */
export interface CommandEnvelope {
  readonly aggregate: Aggregate;
  readonly verb: string;
  readonly scope: Scope;
  /** Which thing; absent where the aggregate has one stream per scope, or where the verb opens a new one. */
  readonly id?: string | undefined;
  readonly body: object;
  readonly by: string;
  /** The zone that the sender lives by; UTC where it isn't said. */
  readonly zone?: string | undefined;
  readonly standing?: Standing;
  /** Who stands in the scope that it reaches, where whoever sends it knows; else it is looked up. */
  readonly reachedStanding?: Standing;
  readonly idempotencyKey?: string | undefined;
  /** The revision token that the sender has read; if the stream has another one, the command is refused as stale. */
  readonly expected?: string | undefined;
}

export type CommandResult =
  | {
      readonly outcome: 'recorded';
      readonly replayed: boolean;
      readonly scope: Scope;
      readonly by: string;
      readonly facts: readonly SealedFact[];
      readonly id: string;
      /** As it is told to the sender (`revisions.ts`). */
      readonly revision: string;
      /** Of the last of what it recorded in its scope, in this service's log. */
      readonly position: number;
      /** What was recorded along with it by the verb that it reached. */
      readonly reached?: { readonly scope: Scope; readonly id: string; readonly position: number };
    }
  | { readonly outcome: 'rejected'; readonly rejection: Rejection }
  | { readonly outcome: 'stale'; readonly actual: string }
  | { readonly outcome: 'key-reused' };
