import type { StoryDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
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
      ? t`${nameOf(story, proposer)} proposed, and in ${month} we both signed `
      : t`In ${month} we both signed `;
  const back: Piece[] = rhythm ? [t`, to look back ${rhythmInWords(rhythm)}`] : [];
  // A new rhythm says itself what the clause about it changed.
  const said = rhythm ? changes.filter(({ kind }) => kind !== 'review-rhythm') : changes;
  return sentence(
    [beat],
    who,
    clause(beat, t`version\u00a0${version}`),
    ...changesInWords(said),
    ...back,
    '.',
  );
};

const ON_ITS_WAY = {
  add: t`A new clause, `,
  change: t`Other words for `,
  retire: t`Doing without `,
} as const;

const open = (beat: BeatOfKind<'amendment-open'>, story: StoryDocument): Sentence => {
  const { clause: changing, turn } = beat.params;
  return sentence(
    [beat],
    ON_ITS_WAY[changing.op],
    own(changing.title),
    changing.op === 'add' ? ', ' : ' ',
    changing.op === 'change' ? 'are ' : 'is ',
    clause(beat, t`on the way`),
    t`; the answer is ${nameOf(story, turn)}’s.`,
  );
};
