import type { StoryDocument } from '@alliance/api-client/generated/api';
import { msg } from '@lingui/core/macro';
import { nameOf } from '../../../pair/narrative/for-both.ts';
import { beatOf, inPieces, opens, sentence, type Sentence } from '../../../pair/narrative/sentence.ts';
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
  const stood = points(widest.size);
  const told =
    latest.session === widest.session
      ? msg`After session ${widest.session} our answers <0>stood ${stood} apart</0>, ${more} seeing more in our work than ${less}.`
      : msg`After session ${widest.session} our answers <0>stood ${stood} apart</0>, ${more} seeing more in our work than ${less}; after session ${latest.session} it was ${points(latest.size)}.`;
  return [sentence([beat], ...inPieces(told, opens(beat)))];
};

const SAY = {
  improved: (name: string) => msg`${name} <0>has more say in how we work</0>, by the answers so far.`,
  declined: (name: string) => msg`${name} <0>has less say in how we work</0>, by the answers so far.`,
  'no-reliable-change': (name: string) =>
    msg`${name} <0>has about as much say as before</0>, by the answers so far.`,
} as const;

const agency = (story: StoryDocument): Sentence[] => {
  const beat = beatOf(story, 'agency');
  if (!beat) return [];
  const told = SAY[beat.params.verdict](nameOf(story, 'coach'));
  return [sentence([beat], ...inPieces(told, opens(beat)))];
};
