import type { Depth } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';

export const DEPTHS: readonly Depth[] = [1, 2, 3, 4, 5];

/** What each depth is called. */
export const DEPTH: Readonly<Record<Depth, string>> = {
  1: t`named`,
  2: t`explored`,
  3: t`reframed`,
  4: t`tried`,
  5: t`integrated`,
};
