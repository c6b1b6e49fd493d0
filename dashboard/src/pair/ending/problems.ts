import { t } from '@lingui/core/macro';
import type { Sentences } from '../../api/problems.ts';

/** Refusals about pauses and endings, with what can be done. */
export const ENDING_PROBLEMS: Sentences = {
  'no-ending-proposed': t`This proposal was taken back a moment ago. Nothing ends.`,
  'ending-already-proposed': t`An ending was proposed a moment ago. You can answer it.`,
  'ending-waits': t`The other has been asked. It can end once you both agree, or a day after the proposal.`,
  'ending-answered': t`An answer came a moment ago, so this can no longer be taken back.`,
  'answer-needs-words': t`Write a line, or agree without words.`,
  'not-your-turn': t`You proposed it, so the answer is the other’s.`,
  'alliance-has-ended': t`Our partnership has ended. It can be read, and no longer changed.`,
  'contract-has-ended': t`This agreement has ended. It can be read, and no longer changed.`,
  'nothing-paused': t`The pause was over already.`,
  'nothing-would-change': t`That is so already.`,
  'day-has-passed': t`That day has passed; choose today or a later one.`,
  'too-far-ahead': t`That is more than three years ahead. Look at the year.`,
  'nothing-drafted': t`A pause begins with an agreement, signed or not: draft one first.`,
};
