import { t } from '@lingui/core/macro';
import type { Sentences } from '../../api/problems.ts';

/** Refusals that only sessions and reviews meet, with what can be done. */
export const REVIEW_PROBLEMS = {
  'no-such-session': t`This session isn’t there any more, so nothing was sent.`,
  'already-held': t`This session is recorded as held already. The page shows it now.`,
  'already-missed': t`It is recorded already that this session didn’t happen.`,
  'yet-to-come': t`That moment lies ahead. A session can be recorded once it has begun.`,
  'already-called-off': t`This session is called off already.`,
  'too-long-ago': t`No session was held so long ago. Is the year as you meant it?`,
  'too-far-ahead': t`That is more than three years ahead. Is the year as you meant it?`,
  'day-has-passed': t`That day has long passed. If you met, record the session as held.`,
  'recorded-in-error': t`This session was recorded in error. Put it back first; what you wrote is still here.`,
  'not-recorded-in-error': t`This session counts already.`,
  'same-as-recorded': t`This is what is recorded already. Change what was wrong.`,
  'reviews-are-sealed': t`This waits until both reviews are open to you both.`,
  'no-such-commitment': t`This commitment isn’t in that review any more, so nothing was sent.`,
  'session-not-held': t`This session isn’t recorded as held yet. Record it first; what you wrote is still here.`,
  'already-reviewed': t`Your review of this session is sealed already.`,
  'reviewed-for-both': t`The other has written the review of this session for you both. Your words stay here, as a draft.`,
  'reviews-open-otherwise': t`You two agreed otherwise meanwhile on how reviews open. Read below how this one would, and send it again; nothing is lost.`,
  'no-review-of-yours': t`There is no sealed review of yours to take back.`,
  'reviews-are-open': t`Both reviews are open to you both now, so they stay as they are.`,
} satisfies Sentences;

/** Refusals met where the clause on how we think together is spoken of. */
export const THINKING_PROBLEMS = {
  'clause-not-in-force': t`Only words that you both signed can be affirmed.`,
  'no-such-clause': t`This clause is no longer in your agreement, so nothing was sent.`,
  'nothing-drafted': t`There is no agreement yet. Either of you can draft one.`,
  'contract-has-ended': t`This agreement has ended. It can be read, and no longer changed.`,
} satisfies Sentences;
