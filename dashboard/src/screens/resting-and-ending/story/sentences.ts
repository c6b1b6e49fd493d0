import type { StoryDocument } from '@alliance/api-client/generated/api';
import { msg } from '@lingui/core/macro';
import { beatOf, inPieces, opens, sentence, type Sentence } from '../../../pair/narrative/sentence.ts';
import { monthNear } from '../../../words/days-in-words.ts';

/** The end, where it has come. */
export const ended = (story: StoryDocument): Sentence[] => {
  const beat = beatOf(story, 'ended');
  if (!beat) return [];
  const month = monthNear(beat.to, story.asOf);
  return [sentence([beat], ...inPieces(msg`In ${month} we <0>brought it to an end</0>.`, opens(beat)))];
};
