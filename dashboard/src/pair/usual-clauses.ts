import type { ClauseKind } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';

/** The usual fourteen by name, in their order, for bringing back one that was let go. */
export const USUAL_CLAUSES: readonly (readonly [Exclude<ClauseKind, 'own'>, string])[] = [
  ['shared-learning-aim', t`Shared learning aim`],
  ['wants-of-each', t`What each of us wants`],
  ['contributions-of-each', t`What each of us contributes`],
  ['supervisors-approach', t`Supervisor’s approach`],
  ['thinking-environment', t`Thinking environment`],
  ['not-knowing-agreement', t`Not-knowing agreement`],
  ['confidentiality-and-its-limits', t`Confidentiality and its limits`],
  ['records-and-retention', t`Records and retention`],
  ['ethics-escalation', t`Ethics escalation`],
  ['organisations-view', t`The organisation’s view`],
  ['session-format', t`Session format`],
  ['practicalities-and-fees', t`Practicalities and fees`],
  ['review-rhythm', t`Review rhythm`],
  ['ending', t`Ending`],
];
