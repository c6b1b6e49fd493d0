import type { GrowthDimension } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';

/** The seven, in the order of their lines: what each is called. */
export const NAMES: Readonly<Record<GrowthDimension, string>> = {
  reflective: t`Reflective`,
  curious: t`Curious`,
  trusting: t`Trusting`,
  responsible: t`Responsible`,
  'aware-of-systems': t`Aware of systems`,
  'aware-of-impact': t`Aware of impact`,
  'at-home': t`At home`,
};
