import { t } from '@lingui/core/macro';
import type { Sentences } from '../../api/problems.ts';

/** Refusals of a proposal that names the supervisor’s own page, with what can be done. */
export const PAGES_PROBLEMS: Sentences = {
  'amendment-already-open': t`This clause is on the table between you already. Look at it in your agreement.`,
  'version-has-moved-on': t`Your agreement moved a moment ago. Read it again before you propose.`,
  'nothing-would-change': t`Your agreement says so already; the page shows how it stands.`,
  'contract-has-ended': t`Your agreement has ended meanwhile; nothing can be proposed in it.`,
};
