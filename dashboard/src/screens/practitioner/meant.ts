import type { GrowthDimension } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';

/** What is meant by each. */
export const MEANT: Readonly<Record<GrowthDimension, string>> = {
  reflective: t`looking again, at myself too`,
  curious: t`wider than my own answer`,
  trusting: t`and willing to be seen`,
  responsible: t`for my own learning`,
  'aware-of-systems': t`who else it concerns`,
  'aware-of-impact': t`what I do, and what it does`,
  'at-home': t`in the work I do`,
};

/** In the order of their lines. */
export const DIMENSIONS: readonly GrowthDimension[] = [
  'reflective',
  'curious',
  'trusting',
  'responsible',
  'aware-of-systems',
  'aware-of-impact',
  'at-home',
];
