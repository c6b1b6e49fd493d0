import type { StoryDocument } from '@alliance/api-client/generated/api';
import { msg, select } from '@lingui/core/macro';
import { nameOf } from '../../../pair/narrative/for-both.ts';
import { monthNear } from '../../../words/days-in-words.ts';
import { rhythmInWords } from '../rhythm-in-words.ts';
import { changesInWords } from './clauses-in-words.ts';
import {
  beatsOf,
  inPieces,
  opens,
  own,
  sentence,
  several,
  type BeatOfKind,
  type Piece,
  type Sentence,
} from '../../../pair/narrative/sentence.ts';

/** How the agreement changed, and what is on its way. */
export const agreement = (story: StoryDocument): Sentence[] => [
  ...beatsOf(story, 'agreement-changed').map((beat) => changed(beat, story)),
  ...beatsOf(story, 'amendment-open').map((beat) => open(beat, story)),
];

const changed = (beat: BeatOfKind<'agreement-changed'>, story: StoryDocument): Sentence => {
  const { version, changes, proposedBy, rhythm: agreed } = beat.params;
  const month = monthNear(beat.to, story.asOf);
  const [proposer] = proposedBy;
  const who = proposedBy.length === 1 && proposer ? nameOf(story, proposer) : undefined;
  const rhythm = agreed && rhythmInWords(agreed);
  // A new rhythm says itself what the clause about it changed.
  const said = changesInWords(agreed ? changes.filter(({ kind }) => kind !== 'review-rhythm') : changes);
  return sentence([beat], ...inPieces(signed({ who, month, version, rhythm, what: said }), opens(beat)));
};

interface Signed {
  readonly who: string | undefined;
  readonly month: string;
  readonly version: number;
  readonly rhythm: string | undefined;
  readonly what: readonly Piece[];
}

const signed = ({ who, month, version, rhythm, what: pieces }: Signed) => {
  const what = several(pieces);
  if (rhythm && pieces.length > 0)
    return who
      ? msg`${who} proposed, and in ${month} we both signed <0>version\u00a0${version}</0>, with ${what}, to look back ${rhythm}.`
      : msg`In ${month} we both signed <0>version\u00a0${version}</0>, with ${what}, to look back ${rhythm}.`;
  if (rhythm)
    return who
      ? msg`${who} proposed, and in ${month} we both signed <0>version\u00a0${version}</0>, to look back ${rhythm}.`
      : msg`In ${month} we both signed <0>version\u00a0${version}</0>, to look back ${rhythm}.`;
  if (pieces.length > 0)
    return who
      ? msg`${who} proposed, and in ${month} we both signed <0>version\u00a0${version}</0>, with ${what}.`
      : msg`In ${month} we both signed <0>version\u00a0${version}</0>, with ${what}.`;
  return who
    ? msg`${who} proposed, and in ${month} we both signed <0>version\u00a0${version}</0>.`
    : msg`In ${month} we both signed <0>version\u00a0${version}</0>.`;
};

const open = (beat: BeatOfKind<'amendment-open'>, story: StoryDocument): Sentence => {
  const { clause: changing, turn } = beat.params;
  const [title, name] = [own(changing.title), nameOf(story, turn)];
  return sentence(
    [beat],
    ...inPieces(
      msg`${select(changing.op, {
        add: `A new clause, ${title}, is <0>on the way</0>; the answer is ${name}’s.`,
        retire: `Doing without ${title} is <0>on the way</0>; the answer is ${name}’s.`,
        other: `Other words for ${title} are <0>on the way</0>; the answer is ${name}’s.`,
      })}`,
      opens(beat),
    ),
  );
};
