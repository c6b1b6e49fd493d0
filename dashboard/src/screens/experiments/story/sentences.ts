import type { StoryDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { beatOf, clause, own, sentence, type Sentence } from '../../../pair/telling/sentence.ts';
import { count } from '../../../words/counts.ts';

/** The latest small thing that we kept or adapted, and how many there were before it. */
export const experiments = (story: StoryDocument): Sentence[] => {
  const beat = beatOf(story, 'experiment');
  if (!beat) return [];
  const { what, outcome, session, others } = beat.params;
  const before =
    others === 0 ? '' : t`; before it, ${count(others)} ${others === 1 ? 'other' : 'others'} stayed`;
  return [
    sentence(
      [beat],
      t`We tried `,
      own(what),
      ' and ',
      clause(beat, t`${outcome} it in session ${session}`),
      before,
      '.',
    ),
  ];
};
