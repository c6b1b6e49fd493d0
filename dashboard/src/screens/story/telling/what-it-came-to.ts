import type { StoryDocument } from '../../../app/documents/story.ts';
import { count } from '../../../words/counts.ts';
import { monthNear } from '../../../words/days-in-words.ts';
import { nameOf } from './names.ts';
import { beatOf, beatsOf, clause, own, sentence, type Sentence } from './sentence.ts';

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

interface Figures {
  readonly first: number;
  readonly latest: number;
}

const sameSoFar = ({ first, latest }: Figures): boolean => first === latest;

/** One rater's way: where their figures began and where they stand. */
const way = (name: string, { first, latest }: Figures, verb: boolean): string =>
  first === latest
    ? `${verb ? 'stand ' : ''}at ${latest.toFixed(2)} by ${name}’s rating`
    : `${verb ? 'went ' : ''}from ${first.toFixed(2)} to ${latest.toFixed(2)} by ${name}’s ratings`;

const goals = (story: StoryDocument): Sentence[] => {
  const beat = beatOf(story, 'goals');
  if (!beat) return [];
  const { alive, coach, supervisor } = beat.params;
  const rated = (['coach', 'supervisor'] as const).flatMap((role) => {
    const figures = role === 'coach' ? coach : supervisor;
    return figures ? [{ name: nameOf(story, role), figures }] : [];
  });
  const told = rated.map(({ name, figures }, i) => {
    const before = rated[i - 1];
    return way(name, figures, !before || sameSoFar(before.figures) !== sameSoFar(figures));
  });
  if (told.length === 0) return [];
  const ours = alive === 1 ? 'Our goal' : alive === 0 ? 'Our goals' : `Our ${count(alive)} goals`;
  const text = told.join(', and ');
  return [
    sentence(
      [beat],
      clause(beat, ours),
      ` ${alive === 1 ? text.replaceAll('stand at', 'stands at') : text}.`,
    ),
  ];
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
      : `; after session ${latest.session} it was ${latest.size.toFixed(2)}`;
  return [
    sentence(
      [beat],
      `After session ${widest.session} our answers `,
      clause(beat, `stood ${widest.size.toFixed(2)} apart`),
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
