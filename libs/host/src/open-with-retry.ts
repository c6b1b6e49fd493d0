import { retry, unlessAborted, type Waits } from '@alliance/platform/backoff';
import { report, troubleOf } from '@alliance/platform/report';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import type { HealthMonitor } from './health-monitor.ts';

/** After an attempt that came to nothing. */
const WAITS: Waits = { first: 250, longest: 10_000 };

/**
 * Tries until it opens: in whatever order engines and services are started, they find each other. Never gives up;
 * resolves to nothing only when the signal comes first.
 * @throws NotVouchedFor when what is kept was changed from outside.
 */
export const openWithRetry = async <Opened>(
  service: string,
  engines: Pick<HealthMonitor, 'allAnswer'>,
  open: () => Promise<Opened>,
  signal: AbortSignal,
): Promise<Opened | undefined> => {
  const attempt = async () => {
    await engines.allAnswer();
    return signal.aborted ? undefined : open();
  };
  const failed = (error: unknown) => {
    // No waiting makes this right.
    if (error instanceof NotVouchedFor) throw error;
    report('not-yet-open', { service, ...troubleOf(error) }, 'warning');
  };
  return retry(attempt, { waits: WAITS, signal, failed }).catch(unlessAborted(signal));
};
