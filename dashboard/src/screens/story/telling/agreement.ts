import type { StoryDocument } from '@alliance/api-client/generated/api';
import { count, counted } from '../../../words/counts.ts';
import { monthNear } from '../../../words/days-in-words.ts';
import { changesInWords, nameOf, rhythmInWords } from './names.ts';
import { beatsOf, clause, own, sentence, type BeatOfKind, type Piece, type Sentence } from './sentence.ts';

/** How the agreement changed, what is on its way, and what was believed before. */
export const agreement = (story: StoryDocument): Sentence[] => [
  ...beatsOf(story, 'agreement-changed').map((beat) => changed(beat, story)),
  ...beatsOf(story, 'amendment-open').map((beat) => open(beat, story)),
  ...assumptions(story),
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

const assumptions = (story: StoryDocument): Sentence[] => {
  const beats = beatsOf(story, 'assumptions');
  const [first, second] = beats;
  if (!first || !second) return beats.map((beat) => assumed(beat, story));
  const all = beats.every(({ params }) => params.reframed === params.surfaced);
  const anew = beats.reduce((sum, { params }) => sum + params.reframed, 0);
  return [
    sentence(
      beats,
      `${nameOf(story, first.params.by)} brought `,
      clause(first, counted(first.params.surfaced, 'assumption')),
      ` into the open and ${nameOf(story, second.params.by)} `,
      clause(second, second.params.surfaced === 1 ? 'another' : count(second.params.surfaced)),
      anew === 0
        ? '.'
        : all
          ? anew === 2
            ? ', and both were seen anew.'
            : ', and all of them were seen anew.'
          : `, and ${count(anew)} of them ${anew === 1 ? 'was' : 'were'} seen anew.`,
    ),
  ];
};

const assumed = (beat: BeatOfKind<'assumptions'>, story: StoryDocument): Sentence => {
  const { by, surfaced, reframed } = beat.params;
  const anew =
    reframed === 0
      ? ''
      : reframed === surfaced && surfaced === 1
        ? ', and saw it anew'
        : `, and saw ${count(reframed)} anew`;
  return sentence(
    [beat],
    `${nameOf(story, by)} brought `,
    clause(beat, counted(surfaced, 'assumption')),
    ` into the open${anew}.`,
  );
};
