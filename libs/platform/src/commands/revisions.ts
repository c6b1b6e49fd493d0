import type { Scope } from '@alliance/decider/scope';
import type { Tokens } from '../sealing/tokens.ts';

/** The stream, and the person for whom its revision is made. */
export interface RevisionContext {
  readonly scope: Scope;
  readonly stream: string;
  readonly person: string;
}

/**
 * A stream's revision for one person, as `ETag` and for `If-Match`: an opaque token of the last fact that they may
 * know of, or of 0 where there is none. Facts that they may not know of don't change it.
 */
export const revisionToken = (
  tokens: Tokens,
  { scope, stream, person }: RevisionContext,
  lastSeen: number,
): string => tokens.made(lastSeen, ['revision', scope, stream, person]);
