import type { EventStore } from '@alliance/platform/ports/event-store';
import type { Delivery, Reader } from '@alliance/platform/ports/topics';
import { loggedDelivery } from './logged-delivery.ts';
import { waking } from './waking.ts';

/** Facts of one log that are offered at once. */
const BATCH = 500;
/**
 * Milliseconds in which facts gather, so that one handling serves many: half a one for each that came last. Where few
 * come they are heard soon; where thousands come in a second, many together.
 */
const SHORTEST_GATHERING = 5;
const LONGEST_GATHERING = 50;
const FOR_EACH_FACT = 0.5;
/** Milliseconds before a batch is offered again: doubled with each refusal, up to the longest. */
const SHORTEST_DELAY = 10;
const LONGEST_DELAY = 1_000;

/** The log that is a topic. */
export interface LogBehind {
  readonly service: string;
  readonly store: Pick<EventStore, 'readAll' | 'onAppended'>;
}

interface Reading {
  /** Resolves when whoever read for this group before has let go. */
  readonly seat: Promise<unknown>;
  readonly logs: readonly (LogBehind & { readonly topic: string })[];
  readonly reader: Reader;
  readonly handle: (batch: readonly Delivery[]) => Promise<void>;
}

/** How far one topic has been read. */
interface Place {
  readonly log: LogBehind & { readonly topic: string };
  handled?: number;
  refusals: number;
  held: boolean;
}

/**
 * Offers what logs hold, batch by batch, that of all topics together: one handling of many facts is far cheaper than
 * many of few. A topic whose batch was refused is held back for a while and then offered alone, for as long as it
 * takes, so that it holds up no other.
 */
export const readLogs = ({ seat, logs, reader, handle }: Reading) => {
  const places: readonly Place[] = logs.map((log) => ({ log, refusals: 0, held: false }));
  const { wake, later, rest, end, state } = waking();
  /** How many facts were handled in this turn. */
  let cameLast = 0;

  const holdBack = (place: Place) => {
    place.held = true;
    later(Math.min(SHORTEST_DELAY * 2 ** place.refusals++, LONGEST_DELAY), () => (place.held = false));
  };
  const read = async (place: Place): Promise<readonly Delivery[]> => {
    const { topic, service, store } = place.log;
    try {
      place.handled ??= Math.max(0, await reader.handledUpTo(topic, 0));
      const facts = await store.readAll(place.handled, BATCH);
      return facts.map((fact) => loggedDelivery(topic, service, fact));
    } catch {
      holdBack(place);
      return [];
    }
  };
  /** Answers whether there may be more at once. */
  const offer = async (some: readonly Place[]): Promise<boolean> => {
    const parts = await Promise.all(some.map(async (place) => ({ place, batch: await read(place) })));
    const offered = parts.filter(({ batch }) => batch.length > 0);
    if (offered.length === 0) return false;
    try {
      await handle(offered.flatMap(({ batch }) => batch));
    } catch {
      // Whoever handles reports its own errors; here they only mean "again".
      for (const { place } of offered) holdBack(place);
      return false;
    }
    for (const { place, batch } of offered) {
      place.handled = batch.at(-1)?.offset ?? 0;
      place.refusals = 0;
      cameLast += batch.length;
    }
    return offered.some(({ batch }) => batch.length === BATCH);
  };
  const gathering = () => Math.min(Math.max(SHORTEST_GATHERING, cameLast * FOR_EACH_FACT), LONGEST_GATHERING);
  const run = async () => {
    await Promise.race([seat, state.ended]);
    while (!state.isOver) {
      cameLast = 0;
      const free = places.filter(({ held }) => !held);
      const refused = free.filter(({ refusals }) => refusals > 0);
      let more = await offer(free.filter(({ refusals }) => refusals === 0));
      for (const place of refused) if (!state.isOver) more = (await offer([place])) || more;
      if (!more) await rest(gathering());
    }
  };

  const unsubscribe = logs.map(({ store }) => store.onAppended(wake));
  return {
    ended: run(),
    stop() {
      for (const each of unsubscribe) each();
      end();
    },
  };
};
