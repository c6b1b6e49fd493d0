import { asks } from '../narrative/ask.ts';
import { beats, events, type Chapter } from '../narrative/chapter.ts';
import { impact as answer, impactOf } from './document/impact.ts';
import { toRecognise, toRecogniseOf } from './story/asks.ts';
import { impactBeat, impactBeats } from './story/beats.ts';
import { impactEvent, impactEvents } from './story/events.ts';

export const impact = {
  practice: 'impact',
  documents: [
    {
      name: 'impact',
      summary: 'What the learning changed, as told, as of a day.',
      answer,
      draw: impactOf,
    },
  ],
  beats: beats(impactBeat, { changed: impactBeats }),
  events: events(impactEvent, impactEvents),
  asks: [asks({ turn: 'quiet', kinds: toRecognise, of: toRecogniseOf })],
} as const satisfies Chapter;
