import type { GrowthDimension } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';

/** The seven, in the order of their lines: what each is called, and what is meant by it. */
export const NAMES: Readonly<Record<GrowthDimension, string>> = {
  reflective: t`Reflective`,
  curious: t`Curious`,
  trusting: t`Trusting`,
  responsible: t`Responsible`,
  'aware-of-systems': t`Aware of systems`,
  'aware-of-impact': t`Aware of impact`,
  'at-home': t`At home`,
};

export const MEANT: Readonly<Record<GrowthDimension, string>> = {
  reflective: t`looking again, at myself too`,
  curious: t`wider than my own answer`,
  trusting: t`and willing to be seen`,
  responsible: t`for my own learning`,
  'aware-of-systems': t`who else it concerns`,
  'aware-of-impact': t`what I do, and what it does`,
  'at-home': t`in the work I do`,
};

export const DIMENSIONS: readonly GrowthDimension[] = [
  'reflective',
  'curious',
  'trusting',
  'responsible',
  'aware-of-systems',
  'aware-of-impact',
  'at-home',
];
