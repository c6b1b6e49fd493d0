import type { StoryDocument } from '@alliance/api-client/generated/api';
import { msg, t } from '@lingui/core/macro';
import { nameOf } from '../../../pair/narrative/for-both.ts';
import {
  beatOf,
  beatsOf,
  clause,
  inPieces,
  own,
  sentence,
  type Sentence,
} from '../../../pair/narrative/sentence.ts';

/** How the goals stand, and which have ended. */
export const goals = (story: StoryDocument): Sentence[] => [
  ...weightiest(story),
  ...beatsOf(story, 'goal-closed').map((beat) => {
    const did = clause(beat, beat.params.how === 'achieved' ? t`reached` : t`laid down`);
    const goal = own(beat.params.text);
    return sentence([beat], ...inPieces(msg`We ${did} ${goal}.`));
  }),
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
  const [of, words] = [own(first.text), own(one.words)];
  if (other && other.words !== one.words) {
    const [sees, others] = [clause(beat, t`${one.name} sees`), own(other.words)];
    return [
      sentence([beat], ...inPieces(msg`In ${of}, ${sees} ${words}, and ${other.name} sees ${others}.`)),
    ];
  }
  const see = clause(beat, other ? t`we both see` : t`${one.name} sees`);
  return [sentence([beat], ...inPieces(msg`In ${of}, ${see} ${words}.`))];
};
