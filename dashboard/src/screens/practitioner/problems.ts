import { t } from '@lingui/core/macro';
import type { Sentences } from '../../api/problems.ts';

/** Refusals that only placings meet, with what can be done. */
export const PRACTITIONER_PROBLEMS = {
  'no-such-placing': t`This placing isn’t there any more, so nothing was sent. The page shows how it stands now.`,
  'nothing-said': t`Say it in words or on the line; either is enough.`,
  'own-placing': t`This placing is yours. You can put it right; the other of you answers it.`,
  'already-answered': t`You have answered this already, in another tab perhaps. What you said can be put right.`,
  'not-answered': t`What you said here isn’t there any more; the page shows how it stands now.`,
} satisfies Sentences;
