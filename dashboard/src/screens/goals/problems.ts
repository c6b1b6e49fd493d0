import { t } from '@lingui/core/macro';
import type { Sentences } from '../../api/problems.ts';

/** Refusals that only our goals meet, with what can be done. */
export const GOAL_PROBLEMS = {
  'goal-concluded': t`This goal was reached or laid down a moment ago. It stays as it is; what you wrote is still here.`,
  'level-without-words': t`This level has no words yet. Say what it looks like, then rate it; what you wrote is still here.`,
  'no-rating-of-yours': t`That rating isn’t there any more; the page shows how it stands now.`,
  'no-such-goal': t`This goal isn’t there any more, so nothing was sent.`,
  'session-not-held': t`That session hasn’t been held, so nothing was sent.`,
  'theme-merged': t`One of these themes became part of another a moment ago. Choose again, then send.`,
  'no-such-theme': t`One of these themes isn’t there any more. Choose again, then send.`,
  'no-such-session': t`That session isn’t there any more, so nothing was sent.`,
} satisfies Sentences;
