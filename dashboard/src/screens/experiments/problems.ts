import { t } from '@lingui/core/macro';
import type { Sentences } from '../../api/problems.ts';

/** Refusals that only experiments meet, with what can be done. */
export const EXPERIMENT_PROBLEMS = {
  'experiment-concluded': t`One of you has said what became of it meanwhile; the page shows how it stands. It can be taken up again.`,
  'experiment-not-concluded': t`It is open again already; the page shows how it stands now.`,
  'no-try-of-yours': t`This try of yours isn’t there any more; the page shows how it stands now.`,
  'tried-ahead': t`That day lies ahead. Choose the day on which you tried it.`,
  'before-we-began': t`That day lies before the two of you began here. Is the year as you meant it?`,
  'not-tried-yet': t`It hasn’t been tried yet. Tell of a try first, or drop it.`,
  'session-not-named': t`Choose the session in which you talked of it.`,
  'session-not-held': t`That session hasn’t been held. Choose one in which you talked of it.`,
  'theme-merged': t`This theme became part of another a moment ago. Choose that one.`,
  'goal-concluded': t`This goal has ended meanwhile. Choose another, or none.`,
  'no-such-experiment': t`This isn’t there any more, so nothing was sent.`,
  'no-such-session': t`That session isn’t there any more. Choose another.`,
  'no-such-theme': t`One of these themes isn’t there any more. Choose again, then send.`,
  'no-such-goal': t`This goal isn’t there any more. Choose another, or none.`,
} satisfies Sentences;
