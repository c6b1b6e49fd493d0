import type { StoryDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { nameOf } from '../../../pair/telling/for-both.ts';
import {
  beatOf,
  beatsOf,
  clause,
  own,
  sentence,
  told,
  type Sentence,
} from '../../../pair/telling/sentence.ts';

/** How the goals stand, and which have ended. */
export const goals = (story: StoryDocument): Sentence[] => [
  ...weightiest(story),
  ...beatsOf(story, 'goal-closed').map((beat) =>
    sentence(
      [beat],
      ...told(
        (did, goal) => t`We ${did} ${goal}.`,
        clause(beat, beat.params.how === 'achieved' ? t`reached` : t`laid down`),
        own(beat.params.text),
      ),
    ),
  ),
];

/** The weightiest goal, as each of us rates it now, in the words of its levels. */
const weightiest = (story: StoryDocument): Sentence[] => {
  const beat = beatOf(story, 'goals');
  const [first] = beat?.params.seen ?? [];
  if (!beat || !first) return [];
  const said = (['coach', 'supervisor'] as const).flatMap((role) => {
    const words = first[role]?.words;
    return words === undefined ? [] : [{ name: nameOf(story, role), words }];
  });
  const [one, other] = said;
  if (!one) return [];
  const [goal, seenByOne] = [own(first.text), own(one.words)];
  if (other && other.words !== one.words)
    return [
      sentence(
        [beat],
        ...told(
          (of, sees, words, others) => t`In ${of}, ${sees} ${words}, and ${other.name} sees ${others}.`,
          goal,
          clause(beat, t`${one.name} sees`),
          seenByOne,
          own(other.words),
        ),
      ),
    ];
  const sees = clause(beat, other ? t`we both see` : t`${one.name} sees`);
  return [
    sentence([beat], ...told((of, see, words) => t`In ${of}, ${see} ${words}.`, goal, sees, seenByOne)),
  ];
};
