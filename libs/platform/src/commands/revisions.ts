import type { Scope } from '@alliance/decider/scope';
import type { Tokens } from '../sealing/tokens.ts';

/** Which stream, and who is told of it. */
export interface RevisionContext {
  readonly scope: Scope;
  readonly stream: string;
  readonly person: string;
}

/**
 * A stream's revision as one person is told it, as `ETag` and for `If-Match`: an opaque token of the last of its facts
 * that they may know of; of 0 where there is nothing yet. What they may not know of doesn't change it.
 */
export const revisionToken = (
  tokens: Tokens,
  { scope, stream, person }: RevisionContext,
  lastSeen: number,
): string => tokens.made(lastSeen, ['revision', scope, stream, person]);
