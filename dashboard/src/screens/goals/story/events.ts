import { nameOf } from '../../../pair/telling/for-both.ts';
import type { EventsInWords } from '../../../pair/telling/kinds.ts';
import { own } from '../../../pair/telling/sentence.ts';
import { counted } from '../../../words/counts.ts';
import { signed } from '../../../words/figures.ts';

export const goalEvents = {
  'goal-level-worded': ({ params: { by, level, text } }, story) => [
    `${nameOf(story, by)} said what ${signed(level, 0)} looks like in `,
    own(text),
  ],
  'goal-articulated': ({ params: { by, text } }, story) => [
    `${nameOf(story, by)} put a goal into words: `,
    own(text),
  ],
  'goal-revised': ({ params: { by, text } }, story) => [
    `${nameOf(story, by)} found other words for a goal: `,
    own(text),
  ],
  'goal-achieved': ({ params: { text } }) => ['A goal was reached: ', own(text)],
  'goal-released': ({ params: { text } }) => ['A goal was laid down: ', own(text)],
  'goals-rated': ({ params: { by, goals, session } }, story) => [
    `${nameOf(story, by)} rated ${counted(goals, 'goal')} after session ${session}`,
  ],
  'rating-corrected': ({ params: { by, text, session, from, to } }, story) => {
    const now = to === undefined ? 'took out a rating of ' : 'put right a rating of ';
    const how =
      to === undefined ? `, ${signed(from, 0)}` : `: ${signed(to, 0)}, before it was ${signed(from, 0)}`;
    return [`${nameOf(story, by)} ${now}`, own(text), ` after session ${session}${how}`];
  },
} satisfies Partial<EventsInWords>;
