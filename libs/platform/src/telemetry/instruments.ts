import { metrics, type Meter, type MeterProvider } from '@opentelemetry/api';
import { makeGauges } from './gauges.ts';

/** Seconds; the borders of what is counted together. */
const OF_A_REQUEST = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const ON_THE_WAY = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 3_600, 86_400];
const OF_A_COMMIT = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1_024];

const counter = (meter: Meter, name: `alliance_${string}_total`, description: string) =>
  meter.createCounter(name, { description });
const histogram = (meter: Meter, name: `alliance_${string}`, description: string, borders: number[]) =>
  meter.createHistogram(name, { description, advice: { explicitBucketBoundaries: borders } });

/** Everything that is counted and timed. Names are what Prometheus shows; labels hold names and numbers only. */
const make = (meter: Meter) => {
  makeGauges(meter);
  return {
    commands: counter(meter, 'alliance_commands_total', 'Commands by what became of them.'),
    appended: counter(meter, 'alliance_facts_appended_total', 'Facts that were appended to a log.'),
    commits: histogram(meter, 'alliance_commit_facts', 'Facts that shared one commit.', OF_A_COMMIT),
    requests: histogram(meter, 'alliance_http_request_seconds', 'Time until an answer.', OF_A_REQUEST),
    batches: counter(meter, 'alliance_consumer_batches_total', 'Batches by what became of them.'),
    heard: counter(meter, 'alliance_consumer_facts_total', 'Facts that a consumer has handled.'),
    delays: histogram(
      meter,
      'alliance_consumer_delay_seconds',
      'From the moment of a fact until it was handled: the oldest of each batch.',
      ON_THE_WAY,
    ),
    verifications: counter(meter, 'alliance_verifications_total', 'Verifications by their result.'),
  };
};

let made: { readonly by: MeterProvider; readonly instruments: ReturnType<typeof make> } | undefined;

/** The instruments, made once for whoever provides meters; without an SDK they do nothing. */
export const instruments = (): ReturnType<typeof make> => {
  const by = metrics.getMeterProvider();
  if (made?.by !== by) made = { by, instruments: make(by.getMeter('learning-alliance')) };
  return made.instruments;
};
