import { plural, t } from '@lingui/core/macro';
import { nameOf } from '../../../pair/telling/for-both.ts';
import type { EventsInWords } from '../../../pair/telling/kinds.ts';
import { own, told } from '../../../pair/telling/sentence.ts';
import { count } from '../../../words/counts.ts';
import { signed } from '../../../words/figures.ts';

export const goalEvents = {
  'goal-level-worded': ({ params: { by, level, text } }, story) =>
    told((goal) => t`${nameOf(story, by)} said what ${signed(level, 0)} looks like in ${goal}`, own(text)),
  'goal-articulated': ({ params: { by, text } }, story) =>
    told((goal) => t`${nameOf(story, by)} put a goal into words: ${goal}`, own(text)),
  'goal-revised': ({ params: { by, text } }, story) =>
    told((goal) => t`${nameOf(story, by)} found other words for a goal: ${goal}`, own(text)),
  'goal-achieved': ({ params: { text } }) => told((goal) => t`A goal was reached: ${goal}`, own(text)),
  'goal-released': ({ params: { text } }) => told((goal) => t`A goal was laid down: ${goal}`, own(text)),
  'goals-rated': ({ params: { by, goals, session } }, story) => [
    t`${nameOf(story, by)} rated ${plural(goals, { one: 'one goal', other: `${count(goals)} goals` })} after session ${session}`,
  ],
  'rating-corrected': ({ params: { by, text, session, from, to } }, story) => {
    const [name, before] = [nameOf(story, by), signed(from, 0)];
    return told(
      (goal) =>
        to === undefined
          ? t`${name} took out a rating of ${goal} after session ${session}, ${before}`
          : t`${name} put right a rating of ${goal} after session ${session}: ${signed(to, 0)}, before it was ${before}`,
      own(text),
    );
  },
} satisfies Partial<EventsInWords>;
