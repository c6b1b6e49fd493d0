import type { ClauseKind } from '@alliance/api-client/generated/api';

/** The usual fourteen by name, in their order, for bringing back one that was let go. */
export const USUAL_CLAUSES: readonly (readonly [Exclude<ClauseKind, 'own'>, string])[] = [
  ['shared-learning-aim', 'Shared learning aim'],
  ['wants-of-each', 'What each of us wants'],
  ['contributions-of-each', 'What each of us contributes'],
  ['supervisors-approach', 'Supervisor’s approach'],
  ['thinking-environment', 'Thinking environment'],
  ['not-knowing-agreement', 'Not-knowing agreement'],
  ['confidentiality-and-its-limits', 'Confidentiality and its limits'],
  ['records-and-retention', 'Records and retention'],
  ['ethics-escalation', 'Ethics escalation'],
  ['organisations-view', 'The organisation’s view'],
  ['session-format', 'Session format'],
  ['practicalities-and-fees', 'Practicalities and fees'],
  ['review-rhythm', 'Review rhythm'],
  ['ending', 'Ending'],
];
