import { t } from '@lingui/core/macro';
import type { Sentences } from '../../api/problems.ts';

/** Refusals that only our themes meet, with what can be done. */
export const THEME_PROBLEMS = {
  'name-taken': t`You already follow a theme by this name. Choose another, or note that that one came up.`,
  'theme-merged': t`This theme became part of another a moment ago. Go on with that one.`,
  'already-touched': t`You have agreed how deep it went in that session. You can put that right together: open the theme.`,
  'depth-not-the-same': t`The other of you changed the depth while you were reading. Look at it again, then agree or offer yours.`,
  'no-touch-offered': t`This reading isn’t there any more; the page shows how it stands now.`,
  'not-touched': t`It isn’t agreed that it came up in that session; the page shows how it stands now.`,
  'no-correction-offered': t`This correction isn’t there any more; the page shows how it stands now.`,
  'correction-not-the-same': t`The other of you offered something else while you were reading. Look at it again, then agree or offer yours.`,
  'own-offer': t`This reading is yours, so it waits for the other of you.`,
  'already-integrated': t`You both see it as integrated already.`,
  'integration-already-offered': t`One of you said so already; it waits for the other.`,
  'session-not-held': t`That session hasn’t been held, so nothing was offered.`,
  'no-such-theme': t`This theme isn’t there any more, so nothing was sent.`,
  'no-such-session': t`That session isn’t there any more, so nothing was sent.`,
  'merged-into-itself': t`A theme can’t become part of itself. Choose another.`,
  'no-integration-offered': t`That it is integrated is no longer offered; the page shows how it stands now.`,
} satisfies Sentences;
