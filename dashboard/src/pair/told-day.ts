import { t } from '@lingui/core/macro';

/** Before this nobody who is at work noted anything: a year was typed short. */
const EARLIEST = '1950-01-01';

/** What isn’t right of a day on which something in one’s own life was, for beside its field. */
export const wrongWithDay = (told: string, today: string): string | undefined => {
  if (told > today) return t`That day lies ahead.`;
  return told < EARLIEST ? t`That day lies too far back. Is the year as you meant it?` : undefined;
};
