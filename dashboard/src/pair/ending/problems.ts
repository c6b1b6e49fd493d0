import type { Sentences } from '../../api/problems.ts';

/** Refusals about pauses and endings, with what can be done. */
export const ENDING_PROBLEMS: Sentences = {
  'no-ending-proposed': 'This proposal was taken back a moment ago. Nothing ends.',
  'ending-already-proposed': 'An ending was proposed a moment ago. You can answer it.',
  'ending-waits': 'The other has been asked. It can end once you both agree, or a day after the proposal.',
  'ending-answered': 'An answer came a moment ago, so this can no longer be taken back.',
  'answer-needs-words': 'Write a line, or agree without words.',
  'not-your-turn': 'You proposed it, so the answer is the other’s.',
  'alliance-has-ended': 'Our partnership has ended. It can be read, and no longer changed.',
  'contract-has-ended': 'This agreement has ended. It can be read, and no longer changed.',
  'nothing-paused': 'The pause was over already.',
  'nothing-would-change': 'That is so already.',
  'day-has-passed': 'That day has passed; choose today or a later one.',
  'too-far-ahead': 'That is more than three years ahead. Look at the year.',
  'nothing-drafted': 'A pause begins with an agreement, signed or not: draft one first.',
};
