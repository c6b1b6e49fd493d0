import type { ExperimentOutcome } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';

/** What became of it, in a word. */
export const OUTCOME: Readonly<Record<ExperimentOutcome, string>> = {
  kept: t`kept`,
  adapted: t`adapted`,
  dropped: t`dropped`,
};
