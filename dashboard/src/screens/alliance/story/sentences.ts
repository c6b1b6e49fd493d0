import type { StoryDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { nameOf } from '../../../pair/telling/for-both.ts';
import { beatOf, clause, sentence, type Sentence } from '../../../pair/telling/sentence.ts';
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
  const who = t`${nameOf(story, higher)} seeing more in our work than ${nameOf(story, higher === 'coach' ? 'supervisor' : 'coach')}`;
  const now =
    latest.session === widest.session
      ? ''
      : t`; after session ${latest.session} it was ${points(latest.size)}`;
  return [
    sentence(
      [beat],
      t`After session ${widest.session} our answers `,
      clause(beat, t`stood ${points(widest.size)} apart`),
      `, ${who}${now}.`,
    ),
  ];
};

const SAY = {
  improved: t`has more say in how we work`,
  declined: t`has less say in how we work`,
  'no-reliable-change': t`has about as much say as before`,
} as const;

const agency = (story: StoryDocument): Sentence[] => {
  const beat = beatOf(story, 'agency');
  return beat
    ? [
        sentence(
          [beat],
          `${nameOf(story, 'coach')} `,
          clause(beat, SAY[beat.params.verdict]),
          t`, by the answers so far.`,
        ),
      ]
    : [];
};
