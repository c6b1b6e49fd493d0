import { t } from '@lingui/core/macro';
import type { Sentences } from '../../api/problems.ts';

/** Refusals that only notes of what changed meet, with what can be done. */
export const IMPACT_PROBLEMS = {
  'no-such-impact': t`This note isn’t there any more. Choose another, then send.`,
  'note-of-the-other': t`The other told this; its words are theirs.`,
  'own-note': t`You told this yourself; it is for the other to recognise it.`,
  'recognised-already': t`It was recognised meanwhile as it stands. You can add to it; once that is taken back it can be worded anew.`,
  'not-recognised-by-you': t`That was taken back already; the page shows how it stands now.`,
  'placed-twice': t`Choose a goal or a note; the goal of a note comes with it.`,
  'parent-of-another-level': t`A client stands behind practice, and the community behind a client. Choose another.`,
  'parent-told-later': t`That note was told later than this one. Choose an earlier one.`,
  'no-such-goal': t`This goal isn’t there any more. Choose another, or none.`,
} satisfies Sentences;
