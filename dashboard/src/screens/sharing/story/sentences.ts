import type { StoryDocument } from '@alliance/api-client/generated/api';
import { msg, plural } from '@lingui/core/macro';
import { nameOf } from '../../../pair/narrative/for-both.ts';
import {
  beatsOf,
  clause,
  inPieces,
  sentence,
  type BeatOfKind,
  type Sentence,
} from '../../../pair/narrative/sentence.ts';
import { count } from '../../../words/counts.ts';

/** What was believed before. */
export const assumptions = (story: StoryDocument): Sentence[] => {
  const beats = beatsOf(story, 'assumptions');
  const [first, second] = beats;
  if (!first || !second) return beats.map((beat) => assumed(beat, story));
  const all = beats.every(({ params }) => params.reframed === params.surfaced);
  const anew = beats.reduce((sum, { params }) => sum + params.reframed, 0);
  const [one, another] = [nameOf(story, first.params.by), nameOf(story, second.params.by)];
  const theirs = clause(first, many(first.params.surfaced));
  const more = clause(
    second,
    plural(second.params.surfaced, { one: 'another', other: count(second.params.surfaced) }),
  );
  const told =
    anew === 0
      ? msg`${one} brought ${theirs} into the open and ${another} ${more}.`
      : !all
        ? msg`${plural(anew, {
            one: `${one} brought ${theirs} into the open and ${another} ${more}, and ${count(anew)} of them was seen anew.`,
            other: `${one} brought ${theirs} into the open and ${another} ${more}, and ${count(anew)} of them were seen anew.`,
          })}`
        : anew === 2
          ? msg`${one} brought ${theirs} into the open and ${another} ${more}, and both were seen anew.`
          : msg`${one} brought ${theirs} into the open and ${another} ${more}, and all of them were seen anew.`;
  return [sentence(beats, ...inPieces(told))];
};

const many = (surfaced: number): string =>
  plural(surfaced, { one: 'one assumption', other: `${count(surfaced)} assumptions` });

const assumed = (beat: BeatOfKind<'assumptions'>, story: StoryDocument): Sentence => {
  const { by, surfaced, reframed } = beat.params;
  const [who, theirs] = [nameOf(story, by), clause(beat, many(surfaced))];
  const told =
    reframed === 0
      ? msg`${who} brought ${theirs} into the open.`
      : reframed === surfaced && surfaced === 1
        ? msg`${who} brought ${theirs} into the open, and saw it anew.`
        : msg`${who} brought ${theirs} into the open, and saw ${count(reframed)} anew.`;
  return sentence([beat], ...inPieces(told));
};
