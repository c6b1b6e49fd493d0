import { beats, events, type Chapter } from '../narrative/chapter.ts';
import { experiments, experimentsOf } from './document/experiments.ts';
import { experimentBeat, experimentBeats } from './story/beats.ts';
import { experimentEvent, experimentEvents } from './story/events.ts';

export const experiment = {
  practice: 'experiments',
  documents: [
    {
      name: 'experiments',
      summary: 'What we tried for size, as of a day.',
      answer: experiments,
      draw: experimentsOf,
    },
  ],
  beats: beats(experimentBeat, { tried: experimentBeats }),
  events: events(experimentEvent, experimentEvents),
  asks: [],
} as const satisfies Chapter;
