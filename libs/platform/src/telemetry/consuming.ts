import { SpanKind, trace, type Context } from '@opentelemetry/api';
import type { SealedFact } from '@alliance/facts/recorded';
import { systemClock, type Clock } from '../clock.ts';
import type { Consumption, Delivery } from '../ports/topics.ts';
import type { ViewStore, ViewWriting } from '../ports/view-store.ts';
import { watch } from './gauges.ts';
import { instruments } from './instruments.ts';
import { contextOf, inSpan, isTracing } from './traces.ts';

interface Consumer {
  readonly consumer: string;
  readonly views: ViewStore;
  /** The one that the facts were recorded by; without it, the system's. */
  readonly clock?: Clock | undefined;
}

type Hear = (batch: readonly Delivery[]) => Promise<void>;

/** Links that a span can hold; the traces of further messages are not led on. */
const MOST_LINKS = 128;

/**
 * Handling a batch. Where all of it comes from one command, its span goes on with that command's trace; where it
 * comes from several, it is a trace of its own with a link to each, since a span has one parent.
 */
export const consuming =
  ({ consumer }: Consumer, hear: Hear): Hear =>
  (batch) => {
    const [parent, ...others] = producersOf(batch);
    const several = others.length > 0 && parent ? [parent, ...others] : [];
    const links = several.flatMap((from) => trace.getSpanContext(from) ?? []).map((context) => ({ context }));
    const attributes = { 'alliance.consumer': consumer, 'messaging.batch.message_count': batch.length };
    const counted = (outcome: string) => instruments().batches.add(1, { consumer, outcome });
    const work = async () => {
      try {
        await hear(batch);
        counted('handled');
      } catch (error) {
        counted('again');
        throw error;
      }
    };
    const options = { kind: SpanKind.CONSUMER, attributes, links };
    return inSpan(`process ${consumer}`, options, work, several.length > 0 || !parent ? NOWHERE : parent);
  };

const NOWHERE = contextOf(undefined);

const producersOf = (batch: readonly Delivery[]): readonly Context[] => {
  if (!isTracing()) return [];
  const linked = new Set<string>();
  for (const { message } of batch)
    if (message.traceparent !== undefined && linked.size < MOST_LINKS) linked.add(message.traceparent);
  return [...linked].map(contextOf);
};

/** The one transaction of journal, views and checkpoint. */
export const projecting = <Result>(
  { views }: Consumer,
  work: (transaction: ViewWriting) => Promise<Result>,
): Promise<Result> => inSpan('project', {}, () => views.transact(work));

/** After a transaction: how many facts it has handled, and how long the oldest of each topic had been waiting. */
export const recordProcessed = (
  { consumer, clock = systemClock }: Consumer,
  readable: readonly { readonly topic: string; readonly fact: SealedFact }[],
): void => {
  for (const [topic, its] of Map.groupBy(readable, ({ topic }) => topic)) {
    const oldest = Math.min(...its.map(({ fact }) => Date.parse(fact.at)));
    instruments().heard.add(its.length, { consumer, topic });
    // Clocks of two machines may differ: nothing is handled before it has happened.
    const seconds = Math.max(0, Date.parse(clock.now()) - oldest) / 1_000;
    instruments().delays.record(seconds, { consumer, topic });
  }
};

/** Has a consumer's parked keys counted for as long as it hears. */
export const watchingParked = ({ consumer, views }: Consumer, consumption: Consumption): Consumption => {
  const end = watch(
    'alliance_parked_keys',
    { consumer },
    async () => (await views.parkedKeys(consumer)).length,
  );
  return {
    stop: () => {
      end();
      return consumption.stop();
    },
  };
};
