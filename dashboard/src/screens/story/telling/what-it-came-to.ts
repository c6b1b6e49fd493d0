import type { StoryDocument } from '@alliance/api-client/generated/api';
import { monthNear } from '../../../words/days-in-words.ts';
import { points } from '../../../words/points.ts';
import { nameOf } from './names.ts';
import { beatOf, beatsOf, clause, own, sentence, type Piece, type Sentence } from './sentence.ts';

/** Distances from which on two answers are worth a sentence. */
const APART = 1.5;

/** Goals, the distance between us, the coach's say, and the end. */
export const whatItCameTo = (story: StoryDocument): Sentence[] => [
  ...goals(story),
  ...beatsOf(story, 'goal-closed').map((beat) =>
    sentence(
      [beat],
      'We ',
      clause(beat, beat.params.how === 'achieved' ? 'reached' : 'laid down'),
      ' ',
      own(beat.params.text),
      '.',
    ),
  ),
  ...distance(story),
  ...agency(story),
  ...ended(story),
];

/** The weightiest goal, as each of us rates it now, in the words of its levels. */
const goals = (story: StoryDocument): Sentence[] => {
  const beat = beatOf(story, 'goals');
  const [first] = beat?.params.seen ?? [];
  if (!beat || !first) return [];
  const said = (['coach', 'supervisor'] as const).flatMap((role) => {
    const words = first[role]?.words;
    return words === undefined ? [] : [{ name: nameOf(story, role), words }];
  });
  const [one, other] = said;
  if (!one) return [];
  const told: readonly Piece[] =
    other && other.words === one.words
      ? [clause(beat, 'we both see'), ' ', own(one.words)]
      : [
          clause(beat, `${one.name} sees`),
          ' ',
          own(one.words),
          ...(other ? [`, and ${other.name} sees `, own(other.words)] : []),
        ];
  return [sentence([beat], 'In ', own(first.text), ', ', ...told, '.')];
};

const distance = (story: StoryDocument): Sentence[] => {
  const beat = beatOf(story, 'distance');
  if (!beat || beat.params.widest.size < APART) return [];
  const { widest, latest } = beat.params;
  const higher = widest.direction > 0 ? 'coach' : 'supervisor';
  const who = `${nameOf(story, higher)} seeing more in our work than ${nameOf(story, higher === 'coach' ? 'supervisor' : 'coach')}`;
  const now =
    latest.session === widest.session
      ? ''
      : `; after session ${latest.session} it was ${points(latest.size)}`;
  return [
    sentence(
      [beat],
      `After session ${widest.session} our answers `,
      clause(beat, `stood ${points(widest.size)} apart`),
      `, ${who}${now}.`,
    ),
  ];
};

const SAY = {
  improved: 'has more say in how we work',
  declined: 'has less say in how we work',
  'no-reliable-change': 'has about as much say as before',
} as const;

const agency = (story: StoryDocument): Sentence[] => {
  const beat = beatOf(story, 'agency');
  return beat
    ? [
        sentence(
          [beat],
          `${nameOf(story, 'coach')} `,
          clause(beat, SAY[beat.params.verdict]),
          ', by the answers so far.',
        ),
      ]
    : [];
};

const ended = (story: StoryDocument): Sentence[] => {
  const beat = beatOf(story, 'ended');
  return beat
    ? [
        sentence(
          [beat],
          `In ${monthNear(beat.to, story.asOf)} we `,
          clause(beat, 'brought it to an end'),
          '.',
        ),
      ]
    : [];
};
