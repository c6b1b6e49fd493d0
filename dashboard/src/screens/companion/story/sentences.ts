import type { StoryDocument } from '@alliance/api-client/generated/api';
import { msg, plural } from '@lingui/core/macro';
import { nameOf } from '../../../pair/narrative/for-both.ts';
import { beatOf, inPieces, opens, sentence, type Sentence } from '../../../pair/narrative/sentence.ts';
import { times } from '../../../words/counts.ts';

/** How often the supervisor laid down their own, and how much of it in answer. */
export const ownLearning = (story: StoryDocument): Sentence[] => {
  const beat = beatOf(story, 'own-learning');
  if (!beat) return [];
  const { sharings, inAnswer } = beat.params;
  const told = msg`${nameOf(story, 'supervisor')} put <0>something of their own</0> on the table ${times(sharings)}${plural(inAnswer, { 0: '', other: `, ${times(inAnswer)} in answer` })}.`;
  return [sentence([beat], ...inPieces(told, opens(beat)))];
};
