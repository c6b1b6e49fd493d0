import { randomUUID } from 'node:crypto';
import { jsonEvent, type EventData, type JSONType, type ResolvedEvent } from '@eventstore/db-client';
import { withScope, type SealedFact } from '@alliance/facts/recorded';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';

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

/** @throws StoreUnavailable when somebody else wrote into the log. */
export const factOf = ({ event }: ResolvedEvent): SealedFact => {
  const about = event?.metadata as Partial<About> | undefined;
  if (!event?.isJson || typeof about?.stream !== 'string' || typeof about.revision !== 'number')
    throw new StoreUnavailable('the log holds an event that is not a fact');
  return {
    ...withScope(about as About),
    type: event.type,
    ...(event.data as unknown as Said),
    position: Number(event.revision) + 1,
  };
};
