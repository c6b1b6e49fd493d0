import type { StoryDocument } from '@alliance/api-client/generated/api';
import { msg } from '@lingui/core/macro';
import { nameOf } from '../../../pair/narrative/for-both.ts';
import { beatOf, inPieces, opens, sentence, type Sentence } from '../../../pair/narrative/sentence.ts';
import { times } from '../../../words/counts.ts';

/** How often the supervisor laid down their own, and how much of it beside what the coach had brought. */
export const ownLearning = (story: StoryDocument): Sentence[] => {
  const beat = beatOf(story, 'own-learning');
  if (!beat) return [];
  const { sharings, inAnswer } = beat.params;
  const [supervisor, coach] = [nameOf(story, 'supervisor'), nameOf(story, 'coach')];
  const often = times(sharings);
  const told =
    inAnswer === 0
      ? msg`${supervisor} put <0>something of their own</0> on the table ${often}, unasked.`
      : inAnswer === sharings
        ? msg`${supervisor} put <0>something of their own</0> on the table ${often}, beside what ${coach} had brought.`
        : msg`${supervisor} put <0>something of their own</0> on the table ${often}, ${times(inAnswer)} beside what ${coach} had brought.`;
  return [sentence([beat], ...inPieces(told, opens(beat)))];
};
