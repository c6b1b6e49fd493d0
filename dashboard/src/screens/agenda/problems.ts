import { t } from '@lingui/core/macro';
import type { Sentences } from '../../api/problems.ts';

/** Refusals that only an agenda meets, with what can be done. */
export const AGENDA_PROBLEMS = {
  'no-such-session': t`This session isn’t there any more. Choose another.`,
  'session-not-to-be': t`This session will not be. Choose another.`,
  'there-already': t`It stands on that agenda already.`,
  'too-long-ago': t`That day lies too far back. Is the year as you meant it?`,
  'noticed-ahead': t`It can be told once it was noticed; that day lies ahead.`,
  'no-such-item': t`This isn’t on an agenda any more. Load the page again.`,
  'item-withdrawn': t`This was taken off the agenda meanwhile.`,
  'item-worked-with': t`You have both said what came of this, so it stays.`,
  'others-item': t`The other brought this; its words are theirs.`,
  'said-in-the-session': t`The session has been held, so it was said.`,
  'nothing-there-to-bring': t`What this was to come from isn’t there any more. It can be brought in words of your own.`,
  'left-so-already': t`One of you has said so meanwhile.`,
  'not-left': t`It stands on your agenda already.`,
  'no-insight-offered': t`What came of this was taken back meanwhile.`,
  'insight-not-the-same': t`Other words have taken their place. Read those first.`,
  'no-such-theme': t`One of these themes isn’t there any more. Load the page again.`,
  'theme-merged': t`One of these themes went into another meanwhile. Load the page again.`,
  'session-not-held': t`This waits until the session has been held.`,
  'own-offer': t`You said this yourself; it waits for the other to agree.`,
} satisfies Sentences;
