import { beats, events, type Chapter } from '../narrative/chapter.ts';
import { goals, goalsOf } from './document/goals.ts';
import { closedGoalBeats, goalBeat, goalsBeat } from './story/beats.ts';
import { allGoalEvents, goalEvent } from './story/events.ts';

export const goal = {
  documents: [{ name: 'goals', summary: 'Our learning goals as of a day.', answer: goals, draw: goalsOf }],
  beats: beats(goalBeat, { changed: (seen) => [...goalsBeat(seen), ...closedGoalBeats(seen)] }),
  events: events(goalEvent, allGoalEvents),
  asks: [],
} as const satisfies Chapter;
