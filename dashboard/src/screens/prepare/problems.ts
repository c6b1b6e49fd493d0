import { t } from '@lingui/core/macro';
import type { Sentences } from '../../api/problems.ts';

/** Refusals that only a preparation meets, with what can be done. */
export const PREPARING_PROBLEMS = {
  'no-such-person': t`There is nothing here that you can see.`,
  'preparing-already': t`You have begun this in another window. Try again: it goes on there.`,
  'no-such-preparation': t`This preparation isn’t there any more. Load the page again.`,
  'preparation-completed': t`You have completed this meanwhile. Take it up again first.`,
  'preparation-not-completed': t`You are at it already.`,
  'no-such-coaching-session': t`This was taken out meanwhile. Load the page again.`,
  'nothing-said': t`A line is enough: what went well, or less well?`,
  'coached-ahead': t`That day lies ahead. When was it?`,
  'too-many-looked-back-on': t`That is as much as one preparation holds. Put one of the others right, or take one out.`,
  'hardest-not-answered': t`It was taken out meanwhile.`,
  'too-long-ago': t`That day lies too far back. Is the year as you meant it?`,
  'noticed-ahead': t`It can be told once it was noticed; that day lies ahead.`,
} satisfies Sentences;

/** Refusals that what crosses meets. What was sent before it is sent; the rest waits here. */
export const CROSSING_PROBLEMS = {
  'no-such-session': t`This session isn’t there any more. Load the page again.`,
  'session-not-to-be': t`This session will not be. What you chose waits here for the next one.`,
  'session-not-held': t`This waits until the session has been held.`,
  'recorded-in-error': t`This session was recorded in error, so nothing more can be said of it.`,
  'reviews-are-sealed': t`This can be answered once both reviews are open.`,
  'no-such-commitment': t`This was worded anew meanwhile. Load the page again.`,
  'too-long-ago': t`That day lies too far back. Is the year as you meant it?`,
  'noticed-ahead': t`It can be told once it was noticed; that day lies ahead.`,
  'nothing-there-to-bring': t`What this comes from isn’t there any more. Load the page again.`,
  'no-such-question': t`This question isn’t there any more. Load the page again.`,
  'question-taken-back': t`This question was taken back meanwhile.`,
  'question-answered': t`This question was answered meanwhile. Load the page again.`,
  'question-let-go': t`This question was let go meanwhile. Load the page again.`,
  'question-with-both': t`Both of you have this question by now. Load the page again.`,
  'brought-already': t`This question stands on that agenda already.`,
  'no-such-alliance': t`There is no such partnership of yours. Nothing was sent.`,
  'no-such-person': t`There is nothing here that you can see.`,
  'no-such-item': t`This isn’t on the agenda any more. Load the page again.`,
  'item-withdrawn': t`This was taken off the agenda already.`,
  'item-worked-with': t`You have both said what came of this, so it stays.`,
  'others-item': t`The other brought this; its words are theirs.`,
  'said-in-the-session': t`The session has been held, so it was said.`,
} satisfies Sentences;
