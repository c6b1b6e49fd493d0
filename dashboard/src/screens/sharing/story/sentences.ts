import type { StoryDocument } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { nameOf } from '../../../pair/telling/for-both.ts';
import { beatsOf, clause, sentence, type BeatOfKind, type Sentence } from '../../../pair/telling/sentence.ts';
import { count } from '../../../words/counts.ts';

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
      t`${nameOf(story, first.params.by)} brought `,
      clause(
        first,
        plural(first.params.surfaced, {
          one: 'one assumption',
          other: `${count(first.params.surfaced)} assumptions`,
        }),
      ),
      t` into the open and ${nameOf(story, second.params.by)} `,
      clause(second, second.params.surfaced === 1 ? 'another' : count(second.params.surfaced)),
      anew === 0
        ? '.'
        : all
          ? anew === 2
            ? t`, and both were seen anew.`
            : t`, and all of them were seen anew.`
          : t`, and ${count(anew)} of them ${anew === 1 ? 'was' : 'were'} seen anew.`,
    ),
  ];
};

const assumed = (beat: BeatOfKind<'assumptions'>, story: StoryDocument): Sentence => {
  const { by, surfaced, reframed } = beat.params;
  const anew =
    reframed === 0
      ? ''
      : reframed === surfaced && surfaced === 1
        ? t`, and saw it anew`
        : t`, and saw ${count(reframed)} anew`;
  return sentence(
    [beat],
    t`${nameOf(story, by)} brought `,
    clause(beat, plural(surfaced, { one: 'one assumption', other: `${count(surfaced)} assumptions` })),
    t` into the open${anew}.`,
  );
};
