import type { StoryDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { nameOf } from '../../../pair/telling/for-both.ts';
import {
  beatOf,
  beatsOf,
  clause,
  own,
  sentence,
  type Piece,
  type Sentence,
} from '../../../pair/telling/sentence.ts';

/** How the goals stand, and which have ended. */
export const goals = (story: StoryDocument): Sentence[] => [
  ...weightiest(story),
  ...beatsOf(story, 'goal-closed').map((beat) =>
    sentence(
      [beat],
      'We ',
      clause(beat, beat.params.how === 'achieved' ? 'reached' : t`laid down`),
      ' ',
      own(beat.params.text),
      '.',
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
  const told: readonly Piece[] =
    other && other.words === one.words
      ? [clause(beat, t`we both see`), ' ', own(one.words)]
      : [
          clause(beat, t`${one.name} sees`),
          ' ',
          own(one.words),
          ...(other ? [t`, and ${other.name} sees `, own(other.words)] : []),
        ];
  return [sentence([beat], 'In ', own(first.text), ', ', ...told, '.')];
};
