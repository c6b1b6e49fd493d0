import { t } from '@lingui/core/macro';
import type { Sentences } from '../../api/problems.ts';

/** Refusals that only questions meet, with what can be done. */
export const QUESTION_PROBLEMS = {
  'no-such-question': t`This question isn’t there any more. Load the page again.`,
  'question-taken-back': t`Whoever kept this question took it back meanwhile.`,
  'others-question': t`The other kept this question; its words are theirs.`,
  'question-answered': t`This question has found an answer meanwhile. It can be opened again first.`,
  'question-let-go': t`This question was let go meanwhile. It can be taken up again first.`,
  'question-open': t`This question is open already.`,
  'brought-already': t`It stands on the agenda of that session already.`,
  'question-of-both': t`The other has made this question theirs as well, so it stays. It can be let go.`,
  'question-on-an-agenda': t`This question stands on an agenda meanwhile. Load the page again, then take it back.`,
  'question-with-both': t`You have brought this question meanwhile. It can be taken back first.`,
  'question-not-brought': t`You keep this for yourself already.`,
  'no-such-person': t`There is nothing here that you can see.`,
  'no-such-alliance': t`There is no such partnership of yours. Nothing was brought.`,
  'no-such-session': t`This session isn’t there any more. Choose another.`,
  'session-not-to-be': t`This session will not be. Choose another.`,
  'session-not-held': t`This waits until the session has been held.`,
  'noticed-ahead': t`It can be told once it was noticed; that day lies ahead.`,
  'too-long-ago': t`That day lies too far back.`,
  'nothing-there-to-bring': t`What this was to come from isn’t there any more.`,
  'no-such-item': t`This isn’t on an agenda any more. Load the page again.`,
  'item-withdrawn': t`This was taken off the agenda meanwhile. Load the page again.`,
  'item-worked-with': t`You have both said what came of this, so it stays.`,
  'others-item': t`The other brought this.`,
  'said-in-the-session': t`The session has been held, so it was asked.`,
} satisfies Sentences;
