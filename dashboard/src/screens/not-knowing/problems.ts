import { t } from '@lingui/core/macro';
import type { Sentences } from '../../api/problems.ts';

/** Refusals that only what one holds meets, with what can be done. */
export const HOLDING_PROBLEMS = {
  'no-such-moment': t`This moment isn’t there any more. Load the page again.`,
  'moment-shared': t`You have shared this meanwhile. Until the session it can be taken back first.`,
  'moment-let-go': t`You have let this go meanwhile; it can be taken up again first.`,
  'moment-not-let-go': t`You hold this already.`,
  'moment-not-shared': t`You hold this already.`,
  'no-such-person': t`There is nothing here that you can see.`,
  'no-such-alliance': t`There is no such partnership of yours. Nothing was shared.`,
  'no-such-session': t`This session isn’t there any more. Choose another, then share.`,
  'session-not-to-be': t`This session will not be. Choose another, then share.`,
  'noticed-ahead': t`It can be told once it was noticed; that day lies ahead.`,
  'too-long-ago': t`That day lies too far back. Is the year as you meant it?`,
  'nothing-there-to-bring': t`What this was to come from isn’t there any more.`,
  'no-such-item': t`This isn’t on the agenda any more. Load the page again.`,
  'item-withdrawn': t`This was taken off the agenda already; you hold it.`,
  'item-worked-with': t`You have both said what came of this, so it stays.`,
  'others-item': t`The other brought this.`,
  'said-in-the-session': t`The session has been held, so it was said.`,
} satisfies Sentences;
