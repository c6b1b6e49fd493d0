import { scopeOf, type Scope } from '@alliance/decider/scope';
import type { AnyFact } from './catalogue.ts';

/** The envelope: where and when a fact was recorded. Everything here is open, and nothing here is anyone's words. */
export interface Envelope {
  readonly id: string;
  /** `<aggregate>-<id>`; holds ids only. */
  readonly stream: string;
  /** Place in its stream, from 1. */
  readonly revision: number;
  /** Place in its service's log, from 1, without gaps. */
  readonly position: number;
  /** What it belongs to; messages of one scope keep their order. */
  readonly scope: Scope;
  /** When it was recorded, ISO 8601 in UTC. */
  readonly at: string;
}

/** A fact that can be read, with its place. */
export type Recorded<Fact = AnyFact> = Fact & Envelope;

/** A fact as stores and topics hold it: open fields in the clear, sealed ones as one ciphertext. */
export interface SealedFact extends Envelope {
  readonly type: string;
  readonly version: number;
  readonly open: Readonly<Record<string, unknown>>;
  /** AES-256-GCM over the sealed fields, base64url: nonce, ciphertext, tag. Absent where nothing is sealed. */
  readonly sealed?: string;
  /** Names the key that opens it. */
  readonly keyId?: string;
  /** The command that it came from: a fact's id is derived from it, so a command sent twice is recorded once. */
  readonly commandId: string;
  /** Keyed digest of that command's body, to tell a replay from another command under the same key. */
  readonly commandDigest: string;
  /**
   * The links, base64url, up to the fact before it in its log and up to itself: who holds the root key can tell that
   * it is what was recorded, at this place (`libs/platform/src/vouching`). Made where the position is given.
   */
  readonly vouched?: { readonly previous: string; readonly link: string };
}

/** A fact that is about to be appended: its place in stream and log are not known yet. */
export type UnplacedFact = Omit<SealedFact, 'revision' | 'position' | 'vouched'>;

/** As envelopes were before there were scopes: everything belonged to an alliance. */
interface BeforeScopes {
  readonly allianceId: string;
}

/** An envelope as it is now, from one as it was recorded at any time. */
export const withScope = <Rest extends object>(
  envelope: Rest & (Pick<Envelope, 'scope'> | BeforeScopes),
): Rest & Pick<Envelope, 'scope'> => {
  if ('scope' in envelope) return envelope;
  const { allianceId, ...rest } = envelope;
  return { ...(rest as Rest), scope: scopeOf('alliance', allianceId) };
};
