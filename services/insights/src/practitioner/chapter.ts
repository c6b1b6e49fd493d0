import { beats, events, type Chapter } from '../narrative/chapter.ts';
import { practitioner as document } from './document/practitioner.ts';
import { practitionerOf } from './document/practitioner-of.ts';
import { growthBeat, growthBeats } from './story/beats.ts';
import { growthEvent, growthEvents } from './story/events.ts';

/** Where each of the two placed themselves. Nothing of it waits for anybody: it is answered when the other likes. */
export const practitioner = {
  practice: 'growth',
  documents: [
    {
      name: 'practitioner',
      summary:
        'Where each of us places themselves as a practitioner, and what the other answered, as of a day.',
      answer: document,
      draw: practitionerOf,
    },
  ],
  beats: beats(growthBeat, { 'worked-on': growthBeats }),
  events: events(growthEvent, growthEvents),
  asks: [],
} as const satisfies Chapter;
