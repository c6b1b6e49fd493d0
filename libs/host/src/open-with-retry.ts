import { report, troubleOf } from '@alliance/platform/report';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import { pause, type HealthMonitor } from './health-monitor.ts';

/** Milliseconds after the first attempt that came to nothing; they double with each further one. */
const FIRST_WAIT = 250;
const LONGEST_WAIT = 10_000;

/**
 * Tries until it opens: in whatever order engines and services are started, they find each other. Never gives up;
 * resolves to nothing only when the signal comes first.
 * @throws NotVouchedFor when what is kept was changed from outside.
 */
export const openWithRetry = async <Opened>(
  service: string,
  engines: Pick<HealthMonitor, 'allAnswer'>,
  open: () => Promise<Opened>,
  ending: AbortSignal,
): Promise<Opened | undefined> => {
  for (let wait = FIRST_WAIT; !ending.aborted; wait = Math.min(wait * 2, LONGEST_WAIT)) {
    await engines.allAnswer();
    if (ending.aborted) return undefined;
    try {
      return await open();
    } catch (error) {
      // No waiting makes this right.
      if (error instanceof NotVouchedFor) throw error;
      report('not-yet-open', { service, ...troubleOf(error) }, 'warning');
    }
    await pause(wait, ending);
  }
  return undefined;
};
