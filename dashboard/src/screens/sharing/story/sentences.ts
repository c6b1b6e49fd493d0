import type { StoryDocument } from '@alliance/api-client/generated/api';
import { nameOf } from '../../../pair/telling/for-both.ts';
import { beatsOf, clause, sentence, type BeatOfKind, type Sentence } from '../../../pair/telling/sentence.ts';
import { count, counted } from '../../../words/counts.ts';

/** What was believed before. */
export const assumptions = (story: StoryDocument): Sentence[] => {
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
