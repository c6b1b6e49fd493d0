import type { logCreator } from 'kafkajs';
import { report } from '@alliance/platform/report';

/** Milliseconds in which one part of the client is reported once. */
const QUIET = 10_000;
/** Its troubles come up again where they matter, and most of them are none: a coordinator that is loading, say. */
const OF_NO_ACCOUNT = new Set(['Connection', 'Runner']);

/**
 * What kafkajs complains of, without what it says: its words may hold anything. What it tries again is no
 * trouble yet, and an outage is told once in a while, not a hundred times a second.
 */
export const clientLog: logCreator = () => {
  const reported = new Set<string>();
  return ({ namespace, log }) => {
    if (OF_NO_ACCOUNT.has(namespace) || 'retryCount' in log || reported.has(namespace)) return;
    reported.add(namespace);
    setTimeout(() => reported.delete(namespace), QUIET).unref();
    report('kafka-client-trouble', { engine: 'kafka', where: namespace }, 'warning');
  };
};
