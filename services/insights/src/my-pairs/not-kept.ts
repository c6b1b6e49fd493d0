import { isOutage } from '@alliance/platform/delivery/project';
import { report, troubleOf } from '@alliance/platform/report';

/** Keeping only saves time. Where the store is away, full or just closed, a summary is made again for who asks next. */
export const notKept = (error: unknown): void => {
  if (!isOutage(error)) report('summaries-not-kept', { service: 'insights', ...troubleOf(error) }, 'warning');
};
