import { t } from '@lingui/core/macro';
import type { Sentences } from '../../api/problems.ts';

/** Refusals that only this page meets, with what can be done. */
export const COMPANION_PROBLEMS = {
  'no-such-sharing': t`This isn’t there any more: it was taken back. What you wrote is still here.`,
  'not-your-sharing': t`The other of you said this; they alone can word it anew. You can say something to it.`,
  'your-own-sharing': t`This is your own. You can word it anew.`,
  'answered-already': t`The other of you has said something to it meanwhile, so it stays. You can still word it anew.`,
  'the-supervisors-own': t`This is where the supervisor lays down something of their own. What you learn from them you can say below.`,
  'nothing-there-to-answer': t`What it was to stand beside isn’t there any more. Choose something else, or nothing.`,
} satisfies Sentences;
