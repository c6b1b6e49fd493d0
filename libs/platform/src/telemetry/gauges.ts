import type { Attributes, Meter } from '@opentelemetry/api';
import pTimeout from 'p-timeout';

/** What is looked up when somebody asks for the metrics, and what it tells. */
const GAUGES = {
  alliance_relay_lag_facts: 'Facts in a log that its relay has not published yet.',
  alliance_consumer_lag_facts: 'Messages of a partition that a consumer has not handled yet.',
  alliance_parked_keys: 'Keys that wait behind a message which could not be handled.',
  alliance_ready: '1 when the process is ready for requests, else 0.',
} as const;

export type Gauge = keyof typeof GAUGES;

interface Watch {
  readonly labels: Attributes;
  readonly read: () => number | undefined | Promise<number | undefined>;
  last?: number | undefined;
  asking?: Promise<void> | undefined;
}

/** Milliseconds that a scrape waits for an answer; then it gets what was known before. */
const PATIENCE = 250;

const watches = new Map<Gauge, Set<Watch>>();

/**
 * Has a gauge read whenever metrics are asked for; `undefined` says nothing. A read that takes long or fails
 * (its store is away) leaves the value that was known before. Returns what ends it.
 */
export const watch = (gauge: Gauge, labels: Attributes, read: Watch['read']): (() => void) => {
  const watched = watches.get(gauge) ?? new Set();
  const one: Watch = { labels, read };
  watches.set(gauge, watched.add(one));
  return () => void watched.delete(one);
};

/** Makes the gauges of a meter. */
export const makeGauges = (meter: Meter): void => {
  for (const [name, description] of Object.entries(GAUGES) as [Gauge, string][])
    meter.createObservableGauge(name, { description }).addCallback(async (result) => {
      const watched = [...(watches.get(name) ?? [])];
      await Promise.all(watched.map(refreshed));
      for (const { last, labels } of watched) if (last !== undefined) result.observe(last, labels);
    });
};

/** What isn't there in time is told the next time. */
const refreshed = async (one: Watch): Promise<void> => {
  one.asking ??= look(one);
  await pTimeout(one.asking, { milliseconds: PATIENCE, message: false });
};

const look = async (one: Watch): Promise<void> => {
  try {
    one.last = await one.read();
  } catch {
    // Whoever owns the store reports its troubles; here they only mean that there is nothing newer.
  } finally {
    one.asking = undefined;
  }
};
