import type { StoryDocument } from '@alliance/api-client/generated/api';
import { nameOf } from '../../../pair/telling/for-both.ts';
import { monthNear } from '../../../words/days-in-words.ts';
import { changesInWords, rhythmInWords } from './clauses-in-words.ts';
import {
  beatsOf,
  clause,
  own,
  sentence,
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
  const { version, changes, proposedBy, rhythm } = beat.params;
  const month = monthNear(beat.to, story.asOf);
  const [proposer] = proposedBy;
  const who =
    proposedBy.length === 1 && proposer
      ? `${nameOf(story, proposer)} proposed, and in ${month} we both signed `
      : `In ${month} we both signed `;
  const back: Piece[] = rhythm ? [`, to look back ${rhythmInWords(rhythm)}`] : [];
  // A new rhythm says itself what the clause about it changed.
  const said = rhythm ? changes.filter(({ kind }) => kind !== 'review-rhythm') : changes;
  return sentence(
    [beat],
    who,
    clause(beat, `version\u00a0${version}`),
    ...changesInWords(said),
    ...back,
    '.',
  );
};

const ON_ITS_WAY = { add: 'A new clause, ', change: 'Other words for ', retire: 'Doing without ' } as const;

const open = (beat: BeatOfKind<'amendment-open'>, story: StoryDocument): Sentence => {
  const { clause: changing, turn } = beat.params;
  return sentence(
    [beat],
    ON_ITS_WAY[changing.op],
    own(changing.title),
    changing.op === 'add' ? ', ' : ' ',
    changing.op === 'change' ? 'are ' : 'is ',
    clause(beat, 'on the way'),
    `; the answer is ${nameOf(story, turn)}’s.`,
  );
};
