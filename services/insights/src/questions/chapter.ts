import { beats, events, type Chapter } from '../narrative/chapter.ts';
import { questions as answer, questionsOf } from './document/questions.ts';
import { questionsEvent, questionsEvents } from './story/events.ts';

/** Nobody is asked to keep a question, so nothing here asks for attention, and without one the story tells nothing. */
export const questions = {
  documents: [
    {
      name: 'questions',
      summary: 'The questions that we keep: brought to a session, still open or answered, as of a day.',
      answer,
      draw: questionsOf,
    },
  ],
  beats: beats([], {}),
  events: events(questionsEvent, questionsEvents),
  asks: [],
} as const satisfies Chapter;
