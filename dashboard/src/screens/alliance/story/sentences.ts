import type { StoryDocument } from '@alliance/api-client/generated/api';
import { msg, t } from '@lingui/core/macro';
import { nameOf } from '../../../pair/telling/for-both.ts';
import { beatOf, clause, inPieces, sentence, type Sentence } from '../../../pair/telling/sentence.ts';
import { points } from '../../../words/points.ts';

/** Distances from which on two answers are worth a sentence. */
const APART = 1.5;

/** The distance between us, and the coach's say. */
export const pulses = (story: StoryDocument): Sentence[] => [...distance(story), ...agency(story)];

const distance = (story: StoryDocument): Sentence[] => {
  const beat = beatOf(story, 'distance');
  if (!beat || beat.params.widest.size < APART) return [];
  const { widest, latest } = beat.params;
  const higher = widest.direction > 0 ? 'coach' : 'supervisor';
  const [more, less] = [nameOf(story, higher), nameOf(story, higher === 'coach' ? 'supervisor' : 'coach')];
  const stood = clause(beat, t`stood ${points(widest.size)} apart`);
  const told =
    latest.session === widest.session
      ? msg`After session ${widest.session} our answers ${stood}, ${more} seeing more in our work than ${less}.`
      : msg`After session ${widest.session} our answers ${stood}, ${more} seeing more in our work than ${less}; after session ${latest.session} it was ${points(latest.size)}.`;
  return [sentence([beat], ...inPieces(told))];
};

const SAY = {
  improved: t`has more say in how we work`,
  declined: t`has less say in how we work`,
  'no-reliable-change': t`has about as much say as before`,
} as const;

const agency = (story: StoryDocument): Sentence[] => {
  const beat = beatOf(story, 'agency');
  if (!beat) return [];
  const say = clause(beat, SAY[beat.params.verdict]);
  return [sentence([beat], ...inPieces(msg`${nameOf(story, 'coach')} ${say}, by the answers so far.`))];
};
