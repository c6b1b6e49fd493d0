import type { StoryDocument } from '@alliance/api-client/generated/api';
import { msg, plural, select } from '@lingui/core/macro';
import { beatOf, inPieces, opens, own, sentence, type Sentence } from '../../../pair/narrative/sentence.ts';
import { count } from '../../../words/counts.ts';

/** The latest small thing that we kept or adapted, and how many there were before it. */
export const experiments = (story: StoryDocument): Sentence[] => {
  const beat = beatOf(story, 'experiment');
  if (!beat) return [];
  const { what, outcome, session, others } = beat.params;
  const tried = msg`We tried <0>${what}</0> and ${select(outcome, {
    kept: `<1>kept it in session ${session}</1>`,
    other: `<1>adapted it in session ${session}</1>`,
  })}${plural(others, { 0: '', one: `; before it, ${count(others)} other stayed`, other: `; before it, ${count(others)} others stayed` })}.`;
  return [sentence([beat], ...inPieces(tried, own, opens(beat)))];
};
