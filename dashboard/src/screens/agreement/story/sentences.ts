import type { StoryDocument } from '@alliance/api-client/generated/api';
import { msg, select, t } from '@lingui/core/macro';
import { nameOf } from '../../../pair/telling/for-both.ts';
import { monthNear } from '../../../words/days-in-words.ts';
import { rhythmInWords } from '../rhythm-in-words.ts';
import { changesInWords } from './clauses-in-words.ts';
import {
  beatsOf,
  clause,
  inPieces,
  own,
  sentence,
  several,
  type BeatOfKind,
  type Piece,
  type Sentence,
} from '../../../pair/telling/sentence.ts';

/** How the agreement changed, and what is on its way. */
export const agreement = (story: StoryDocument): Sentence[] => [
  ...beatsOf(story, 'agreement-changed').map((beat) => changed(beat, story)),
  ...beatsOf(story, 'amendment-open').map((beat) => open(beat, story)),
];

const changed = (beat: BeatOfKind<'agreement-changed'>, story: StoryDocument): Sentence => {
  const { version: number, changes, proposedBy, rhythm: agreed } = beat.params;
  const month = monthNear(beat.to, story.asOf);
  const version = clause(beat, t`version\u00a0${number}`);
  const [proposer] = proposedBy;
  const who = proposedBy.length === 1 && proposer ? nameOf(story, proposer) : undefined;
  const rhythm = agreed && rhythmInWords(agreed);
  // A new rhythm says itself what the clause about it changed.
  const said = changesInWords(agreed ? changes.filter(({ kind }) => kind !== 'review-rhythm') : changes);
  return sentence([beat], ...inPieces(signed({ who, month, version, rhythm, what: said })));
};

interface Signed {
  readonly who: string | undefined;
  readonly month: string;
  readonly version: Piece;
  readonly rhythm: string | undefined;
  readonly what: readonly Piece[];
}

const signed = ({ who, month, version, rhythm, what: pieces }: Signed) => {
  const what = several(pieces);
  if (rhythm && pieces.length > 0)
    return who
      ? msg`${who} proposed, and in ${month} we both signed ${version}, with ${what}, to look back ${rhythm}.`
      : msg`In ${month} we both signed ${version}, with ${what}, to look back ${rhythm}.`;
  if (rhythm)
    return who
      ? msg`${who} proposed, and in ${month} we both signed ${version}, to look back ${rhythm}.`
      : msg`In ${month} we both signed ${version}, to look back ${rhythm}.`;
  if (pieces.length > 0)
    return who
      ? msg`${who} proposed, and in ${month} we both signed ${version}, with ${what}.`
      : msg`In ${month} we both signed ${version}, with ${what}.`;
  return who
    ? msg`${who} proposed, and in ${month} we both signed ${version}.`
    : msg`In ${month} we both signed ${version}.`;
};

const open = (beat: BeatOfKind<'amendment-open'>, story: StoryDocument): Sentence => {
  const { clause: changing, turn } = beat.params;
  const [title, name] = [own(changing.title), nameOf(story, turn)];
  const onTheWay = clause(beat, t`on the way`);
  return sentence(
    [beat],
    ...inPieces(
      msg`${select(changing.op, {
        add: `A new clause, ${title}, is ${onTheWay}; the answer is ${name}’s.`,
        retire: `Doing without ${title} is ${onTheWay}; the answer is ${name}’s.`,
        other: `Other words for ${title} are ${onTheWay}; the answer is ${name}’s.`,
      })}`,
    ),
  );
};
