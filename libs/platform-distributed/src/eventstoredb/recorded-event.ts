import { randomUUID } from 'node:crypto';
import { jsonEvent, type EventData, type JSONType, type ResolvedEvent } from '@eventstore/db-client';
import { withScope, type SealedFact } from '@alliance/facts/recorded';
import type { Chain } from '@alliance/platform/vouching/chain';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import type { Codec } from './connection.ts';

/** What the server keeps beside a fact's fields, and a little more. In bytes. */
const AROUND = 64;

/** About what the server counts for a fact against its largest append. In bytes. */
export const bytesOf = (fact: object): number => Buffer.byteLength(JSON.stringify(fact)) + AROUND;

/**
 * A fact as an event: what was said is its data, everything else its metadata. The event's own id is a new one
 * with each attempt: by ids that it has seen, the server answers "written" to whoever comes second, although
 * what is recorded is what the first one sent.
 */
export const eventOf = (fact: SealedFact): EventData => {
  const { type, open, sealed, position: _, ...about } = fact;
  return jsonEvent({
    id: randomUUID(),
    type,
    data: { open: open as JSONType, ...(sealed === undefined ? {} : { sealed }) },
    metadata: about,
  });
};

type About = Omit<SealedFact, 'type' | 'open' | 'sealed' | 'position'>;
type Said = Pick<SealedFact, 'open' | 'sealed'>;

/**
 * As it lies there, whether or not it was recorded so.
 * @throws NotVouchedFor when somebody else wrote into the log.
 */
export const placedFactOf = ({ event }: ResolvedEvent): SealedFact => {
  const kept = event?.metadata as Partial<About> | undefined;
  const said = event?.data as Partial<Said> | undefined;
  if (!event?.isJson || typeof kept?.stream !== 'string' || typeof said?.open !== 'object')
    throw new NotVouchedFor('the log holds an event that is not a fact');
  const about = withScope(kept as About);
  const { open, sealed } = said as Said;
  const { id, stream, revision, scope, at, version, keyId, commandId, commandDigest, vouched } = about;
  const fact = { id, stream, revision, scope, at, version, commandId, commandDigest };
  return {
    ...fact,
    type: event.type,
    open,
    position: Number(event.revision) + 1,
    ...(sealed !== undefined && { sealed }),
    ...(keyId !== undefined && { keyId }),
    ...(vouched !== undefined && { vouched }),
  };
};

/** Facts as events of a log in which each is vouched for. What isn't what was recorded throws `NotVouchedFor`. */
export const recorded = (chain: Chain): Codec<SealedFact> => ({
  eventOf,
  of(event) {
    const fact = placedFactOf(event);
    chain.checkCarried(fact);
    return fact;
  },
});
