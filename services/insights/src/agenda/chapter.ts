import { beats, events, type Chapter } from '../narrative/chapter.ts';
import { agenda as answer, agendaOf } from './document/agenda.ts';

/** What the two bring to their sessions. It is read on a page of its own, and the story tells nothing of it. */
export const agenda = {
  documents: [
    { name: 'agenda', summary: 'What we bring to our sessions, as of a day.', answer, draw: agendaOf },
  ],
  beats: beats([], {}),
  events: events([], () => []),
  asks: [],
} as const satisfies Chapter;
