import { revisionToken } from '@alliance/platform/commands/revisions';
import { tokensUnder } from '@alliance/platform/sealing/tokens';
import { SCOPE } from './pair-history.ts';

/** Of an installation whose root key is known to all. For specs. */
export const tokens = tokensUnder(new Uint8Array(32));

/** What a person is told as the revision of a stream whose last fact that they may know of is this one. */
export const revisionFor = (person: string, stream: string, lastSeen: number): string =>
  revisionToken(tokens, { scope: SCOPE, stream, person }, lastSeen);
