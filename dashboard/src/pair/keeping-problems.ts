import { t } from '@lingui/core/macro';
import type { Sentences } from '../api/problems.ts';

/** Refusals that keeping a question in one tap meets. */
export const KEEPING_PROBLEMS = {
  'no-such-session': t`This session isn’t there any more.`,
  'session-not-to-be': t`This session will not be.`,
  'noticed-ahead': t`It can be told once it was noticed; that day lies ahead.`,
  'too-long-ago': t`That day lies too far back.`,
  'nothing-there-to-bring': t`What this was to come from isn’t there any more.`,
  'no-such-person': t`There is nothing here that you can see.`,
} satisfies Sentences;
