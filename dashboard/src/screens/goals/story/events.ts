import { plural, t } from '@lingui/core/macro';
import { nameOf } from '../../../pair/telling/for-both.ts';
import type { EventsInWords } from '../../../pair/telling/kinds.ts';
import { own } from '../../../pair/telling/sentence.ts';
import { count } from '../../../words/counts.ts';
import { signed } from '../../../words/figures.ts';

export const goalEvents = {
  'goal-level-worded': ({ params: { by, level, text } }, story) => [
    t`${nameOf(story, by)} said what ${signed(level, 0)} looks like in `,
    own(text),
  ],
  'goal-articulated': ({ params: { by, text } }, story) => [
    t`${nameOf(story, by)} put a goal into words: `,
    own(text),
  ],
  'goal-revised': ({ params: { by, text } }, story) => [
    t`${nameOf(story, by)} found other words for a goal: `,
    own(text),
  ],
  'goal-achieved': ({ params: { text } }) => [t`A goal was reached: `, own(text)],
  'goal-released': ({ params: { text } }) => [t`A goal was laid down: `, own(text)],
  'goals-rated': ({ params: { by, goals, session } }, story) => [
    t`${nameOf(story, by)} rated ${plural(goals, { one: 'one goal', other: `${count(goals)} goals` })} after session ${session}`,
  ],
  'rating-corrected': ({ params: { by, text, session, from, to } }, story) => {
    const now = to === undefined ? t`took out a rating of ` : t`put right a rating of `;
    const how =
      to === undefined ? `, ${signed(from, 0)}` : t`: ${signed(to, 0)}, before it was ${signed(from, 0)}`;
    return [`${nameOf(story, by)} ${now}`, own(text), t` after session ${session}${how}`];
  },
} satisfies Partial<EventsInWords>;
