import { t } from '@lingui/core/macro';
import type { Sentences } from '../../api/problems.ts';

/** Refusals about pauses and endings, with what can be done. */
export const ENDING_PROBLEMS = {
  'no-ending-proposed': t`This proposal was taken back a moment ago. Nothing ends.`,
  'ending-already-proposed': t`An ending was proposed a moment ago. You can answer it.`,
  'ending-waits': t`The other has been asked. It can end once you both agree, or a day after the proposal.`,
  'ending-answered': t`An answer came a moment ago, so this can no longer be taken back.`,
  'answer-needs-words': t`Write a line, or agree without words.`,
  'not-your-turn': t`You proposed it, so the answer is the other’s.`,
  'contract-has-ended': t`This agreement has ended. It can be read, and no longer changed.`,
  'nothing-paused': t`The pause was over already.`,
  'nothing-would-change': t`That is so already.`,
  'day-has-passed': t`That day has passed; choose today or a later one.`,
  'too-far-ahead': t`That is more than three years ahead. Look at the year.`,
  'nothing-drafted': t`A pause begins with an agreement, signed or not: draft one first.`,
  'not-yours-to-withdraw': t`This proposal is the other’s to take back; you can answer it.`,
  'alliance-not-ended': t`This can be written once the alliance has ended.`,
  'nothing-told': t`Write at least one line of what helped, hindered or struck you.`,
} satisfies Sentences;
