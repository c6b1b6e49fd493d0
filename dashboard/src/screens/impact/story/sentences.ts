import type { StoryDocument } from '@alliance/api-client/generated/api';
import { msg, select } from '@lingui/core/macro';
import { nameOf } from '../../../pair/narrative/for-both.ts';
import { beatOf, inPieces, opens, own, sentence, type Sentence } from '../../../pair/narrative/sentence.ts';
import { monthNear } from '../../../words/days-in-words.ts';

/** How far it reached, as one of us tells it. */
export const impact = (story: StoryDocument): Sentence[] => {
  const beat = beatOf(story, 'impact');
  if (!beat) return [];
  const { by, level, on, goal } = beat.params;
  const [name, month] = [nameOf(story, by), monthNear(on, story.asOf)];
  const reached = goal
    ? msg`As ${name} tells it, ${own(goal.text)} ${select(level, {
        practice: `<0>changed practice in ${month}</0>`,
        client: `<0>reached a client in ${month}</0>`,
        other: `<0>reached the community in ${month}</0>`,
      })}.`
    : msg`As ${name} tells it, something ${select(level, {
        practice: `<0>changed in practice in ${month}</0>`,
        client: `<0>changed for a client in ${month}</0>`,
        other: `<0>changed in the community in ${month}</0>`,
      })}.`;
  return [sentence([beat], ...inPieces(reached, opens(beat)))];
};
