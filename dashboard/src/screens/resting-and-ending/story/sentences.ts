import type { StoryDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { beatOf, clause, sentence, type Sentence } from '../../../pair/telling/sentence.ts';
import { monthNear } from '../../../words/days-in-words.ts';

/** The end, where it has come. */
export const ended = (story: StoryDocument): Sentence[] => {
  const beat = beatOf(story, 'ended');
  return beat
    ? [
        sentence(
          [beat],
          t`In ${monthNear(beat.to, story.asOf)} we `,
          clause(beat, t`brought it to an end`),
          '.',
        ),
      ]
    : [];
};
