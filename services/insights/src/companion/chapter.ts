import { beats, events, type Chapter } from '../narrative/chapter.ts';
import { companion as companionDocument, companionOf } from './document/companion.ts';
import { companionBeat, companionBeats } from './story/beats.ts';
import { companionEvent, companionEvents } from './story/events.ts';

/** Nobody is asked for an answer, so nothing here asks for attention. */
export const companion = {
  practice: 'companion',
  documents: [
    {
      name: 'companion',
      summary: 'What the supervisor laid down of their own, and what each saw in the other, as of a day.',
      answer: companionDocument,
      draw: companionOf,
    },
  ],
  beats: beats(companionBeat, { changed: companionBeats }),
  events: events(companionEvent, companionEvents),
  asks: [],
} as const satisfies Chapter;
