import { msg, plural, t } from '@lingui/core/macro';
import { nameOf } from '../../../pair/narrative/for-both.ts';
import type { EventsInWords } from '../../../pair/narrative/kinds.ts';
import { inPieces, own } from '../../../pair/narrative/sentence.ts';
import { count } from '../../../words/counts.ts';
import { signed } from '../../../words/figures.ts';

export const goalEvents = {
  'goal-level-worded': ({ params: { by, level, text } }, story) => {
    const goal = own(text);
    return inPieces(msg`${nameOf(story, by)} said what ${signed(level, 0)} looks like in ${goal}`);
  },
  'goal-articulated': ({ params: { by, text } }, story) => {
    const goal = own(text);
    return inPieces(msg`${nameOf(story, by)} put a goal into words: ${goal}`);
  },
  'goal-revised': ({ params: { by, text } }, story) => {
    const goal = own(text);
    return inPieces(msg`${nameOf(story, by)} found other words for a goal: ${goal}`);
  },
  'goal-achieved': ({ params: { text } }) => {
    const goal = own(text);
    return inPieces(msg`A goal was reached: ${goal}`);
  },
  'goal-released': ({ params: { text } }) => {
    const goal = own(text);
    return inPieces(msg`A goal was laid down: ${goal}`);
  },
  'goals-rated': ({ params: { by, goals, session } }, story) => [
    t`${nameOf(story, by)} rated ${plural(goals, { one: 'one goal', other: `${count(goals)} goals` })} after session ${session}`,
  ],
  'rating-corrected': ({ params: { by, text, session, from, to } }, story) => {
    const [name, before, goal] = [nameOf(story, by), signed(from, 0), own(text)];
    return inPieces(
      to === undefined
        ? msg`${name} took out a rating of ${goal} after session ${session}, ${before}`
        : msg`${name} put right a rating of ${goal} after session ${session}: ${signed(to, 0)}, before it was ${before}`,
    );
  },
} satisfies Partial<EventsInWords>;
