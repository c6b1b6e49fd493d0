import { t } from '@lingui/core/macro';
/** Our eight statements, in the order in which their answers are kept. */
export const STATEMENTS: readonly string[] = [
  t`We were equals`,
  t`It felt safe`,
  t`I was supported`,
  t`I was stretched`,
  t`I was attended to`,
  t`I shared what mattered`,
  t`We were alive to how we work`,
  t`It will reach clients`,
];

/** Our six statements on one's own say, in the order in which their answers are kept. */
export const AGENCY: readonly string[] = [
  t`I set the agenda`,
  t`I challenge`,
  t`I choose what to try`,
  t`I bring the hard thing`,
  t`I judge my own work`,
  t`I shape how we work`,
];
