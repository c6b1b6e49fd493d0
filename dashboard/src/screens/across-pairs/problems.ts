import { t } from '@lingui/core/macro';
import type { RefusedAt, SentencesFor } from '../../api/problems.ts';

/** Refusals of a proposal that names the supervisor’s own page, with what can be done. */
export const PAGES_PROBLEMS = {
  'amendment-already-open': t`This clause is on the table between you already. Look at it in your agreement.`,
  'version-has-moved-on': t`Your agreement moved a moment ago. Read it again before you propose.`,
  'nothing-would-change': t`Your agreement says so already; the page shows how it stands.`,
  'contract-has-ended': t`Your agreement has ended meanwhile; nothing can be proposed in it.`,
  'nothing-drafted': t`There is no agreement between you yet. Either of you can draft one.`,
  'no-such-clause': t`This clause is no longer in your agreement, so nothing was sent.`,
  'clause-already-there': t`Your agreement has this clause already. Propose a change to it instead.`,
  'clause-is-mandatory': t`Every agreement keeps this clause. You can change its words.`,
  'clause-needs-a-title': t`The new clause has no title, so nothing was sent.`,
  'numbers-of-another-clause': t`This clause has no place for these numbers, so nothing was sent.`,
} satisfies SentencesFor<RefusedAt<'/alliances/{allianceId}/contract/propose-amendment'>>;
